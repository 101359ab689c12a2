package org.mintatlas.graphql.qualification.workshop;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.qualification.workshop.WorkshopFilter;
import org.mintatlas.application.qualification.workshop.WorkshopScope;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.workshop.Reach;
import org.mintatlas.domain.qualification.workshop.RegionalWorkshop;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.argument.Binding;
import org.mintatlas.graphql.argument.Bindings;
import org.mintatlas.graphql.initiative.InitiativeLoaders;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.paging.Connection;
import org.mintatlas.graphql.qualification.QualificationLoaders;
import org.mintatlas.graphql.region.RegionLoaders;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The regional workshops of a cohort, a region or an initiative. */
@Controller
@SchemaMapping(typeName = "RegionalWorkshop")
final class WorkshopController {
  private final WorkshopLoaders workshops;
  private final QualificationLoaders qualification;
  private final RegionLoaders regions;
  private final InitiativeLoaders initiatives;
  private final Binding<WorkshopFilter> filter;

  WorkshopController(
      WorkshopLoaders workshops,
      QualificationLoaders qualification,
      RegionLoaders regions,
      InitiativeLoaders initiatives,
      Bindings bindings) {
    this.workshops = workshops;
    this.qualification = qualification;
    this.regions = regions;
    this.initiatives = initiatives;
    filter = bindings.ofInput("RegionalWorkshopFilter", WorkshopController::filter);
  }

  @SchemaMapping(typeName = "Cohort", field = "workshops")
  Connection<RegionalWorkshop> ofCohort(Cohort cohort, DataFetchingEnvironment environment) {
    return list(new WorkshopScope.OfCohort(cohort.id()), environment);
  }

  @SchemaMapping(typeName = "Region", field = "workshops")
  Connection<RegionalWorkshop> ofRegion(RegionProfile region, DataFetchingEnvironment environment) {
    return list(new WorkshopScope.InRegion(region.id()), environment);
  }

  @SchemaMapping(typeName = "Initiative", field = "workshops")
  Connection<RegionalWorkshop> ofInitiative(
      Initiative initiative, DataFetchingEnvironment environment) {
    return list(new WorkshopScope.WithInitiative(initiative.id()), environment);
  }

  @SchemaMapping(typeName = "Cohort", field = "reach")
  CompletableFuture<@Nullable Reach> reach(Cohort cohort, DataFetchingEnvironment environment) {
    return workshops.reach().load(cohort.id(), environment);
  }

  @SchemaMapping
  String id(RegionalWorkshop workshop) {
    return NodeId.of(NodeType.WORKSHOP, workshop.id().value()).text();
  }

  @SchemaMapping
  CompletableFuture<@Nullable Cohort> cohort(
      RegionalWorkshop workshop, DataFetchingEnvironment environment) {
    return qualification.cohorts().load(workshop.cohort(), environment);
  }

  @SchemaMapping
  CompletableFuture<@Nullable RegionProfile> region(
      RegionalWorkshop workshop, DataFetchingEnvironment environment) {
    return regions.profiles().load(workshop.region(), environment);
  }

  @SchemaMapping
  Connection<Initiative> initiatives(
      RegionalWorkshop workshop, DataFetchingEnvironment environment) {
    return initiatives.among(workshop.initiatives(), workshop.id(), environment);
  }

  private Connection<RegionalWorkshop> list(
      WorkshopScope scope, DataFetchingEnvironment environment) {
    return workshops.lists().under(scope, filter.of(environment), environment);
  }

  private static WorkshopFilter filter(Arguments arguments) {
    return new WorkshopFilter(
        arguments.years("years"), arguments.set("states", FederalState.class));
  }
}
