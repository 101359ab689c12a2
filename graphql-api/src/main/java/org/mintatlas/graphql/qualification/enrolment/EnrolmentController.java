package org.mintatlas.graphql.qualification.enrolment;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.qualification.enrolment.EnrolmentFilter;
import org.mintatlas.application.qualification.enrolment.EnrolmentScope;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.qualification.enrolment.EnrolmentStatus;
import org.mintatlas.domain.qualification.enrolment.Headcount;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.argument.Binding;
import org.mintatlas.graphql.argument.Bindings;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.paging.Connection;
import org.mintatlas.graphql.qualification.QualificationLoaders;
import org.mintatlas.graphql.region.RegionLoaders;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The enrolments in a cohort or for a region, and what an enrolment refers to. */
@Controller
@SchemaMapping(typeName = "Enrolment")
final class EnrolmentController {
  private final EnrolmentLoaders enrolments;
  private final QualificationLoaders qualification;
  private final RegionLoaders regions;
  private final Binding<EnrolmentFilter> filter;

  EnrolmentController(
      EnrolmentLoaders enrolments,
      QualificationLoaders qualification,
      RegionLoaders regions,
      Bindings bindings) {
    this.enrolments = enrolments;
    this.qualification = qualification;
    this.regions = regions;
    filter = bindings.ofInput("EnrolmentFilter", EnrolmentController::filter);
  }

  @SchemaMapping(typeName = "Cohort", field = "enrolments")
  Connection<Enrolment> inCohort(Cohort cohort, DataFetchingEnvironment environment) {
    return list(new EnrolmentScope.InCohort(cohort.id()), environment);
  }

  @SchemaMapping(typeName = "Cohort")
  Connection<Enrolment> alumni(Cohort cohort, DataFetchingEnvironment environment) {
    return enrolments
        .lists()
        .under(new EnrolmentScope.InCohort(cohort.id()), EnrolmentFilter.ALUMNI, environment);
  }

  @SchemaMapping(typeName = "Cohort")
  CompletableFuture<@Nullable Headcount> headcount(
      Cohort cohort, DataFetchingEnvironment environment) {
    return enrolments.headcounts().load(cohort.id(), environment);
  }

  @SchemaMapping(typeName = "Region", field = "enrolments")
  Connection<Enrolment> ofRegion(RegionProfile region, DataFetchingEnvironment environment) {
    return list(new EnrolmentScope.OfRegion(region.id()), environment);
  }

  @SchemaMapping
  String id(Enrolment enrolment) {
    return NodeId.of(NodeType.ENROLMENT, enrolment.id().value()).text();
  }

  @SchemaMapping
  CompletableFuture<@Nullable RegionProfile> region(
      Enrolment enrolment, DataFetchingEnvironment environment) {
    return regions.profiles().load(enrolment.region(), environment);
  }

  @SchemaMapping
  CompletableFuture<@Nullable Cohort> cohort(
      Enrolment enrolment, DataFetchingEnvironment environment) {
    return qualification.cohorts().load(enrolment.cohort(), environment);
  }

  private Connection<Enrolment> list(EnrolmentScope scope, DataFetchingEnvironment environment) {
    return enrolments.lists().under(scope, filter.of(environment), environment);
  }

  private static EnrolmentFilter filter(Arguments arguments) {
    return new EnrolmentFilter(
        arguments.set("statuses", EnrolmentStatus.class),
        arguments.set("states", FederalState.class));
  }
}
