package org.mintatlas.graphql.review;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.qualification.MaterialFilter;
import org.mintatlas.application.qualification.MaterialScope;
import org.mintatlas.application.qualification.TestimonialFilter;
import org.mintatlas.application.qualification.TestimonialScope;
import org.mintatlas.application.qualification.workshop.WorkshopFilter;
import org.mintatlas.application.qualification.workshop.WorkshopScope;
import org.mintatlas.application.review.CohortReport;
import org.mintatlas.application.review.ReportCohort;
import org.mintatlas.application.review.StateInCohort;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.Finding;
import org.mintatlas.domain.qualification.FindingKind;
import org.mintatlas.domain.qualification.Material;
import org.mintatlas.domain.qualification.Module;
import org.mintatlas.domain.qualification.Testimonial;
import org.mintatlas.domain.qualification.enrolment.Headcount;
import org.mintatlas.domain.qualification.workshop.Reach;
import org.mintatlas.domain.qualification.workshop.RegionalWorkshop;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.KeyFigure;
import org.mintatlas.domain.shared.Measure;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.node.Lookup;
import org.mintatlas.graphql.paging.Connection;
import org.mintatlas.graphql.qualification.MaterialLoaders;
import org.mintatlas.graphql.qualification.enrolment.EnrolmentLoaders;
import org.mintatlas.graphql.qualification.workshop.WorkshopLoaders;
import org.mintatlas.graphql.region.RegionLoaders;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** The report of a cohort, with the cohort itself behind it: each part is read when asked for. */
@Controller
@SchemaMapping(typeName = "CohortReport")
final class CohortReportController {
  private final Lookup<CohortId, List<StateInCohort>> states;
  private final EnrolmentLoaders enrolments;
  private final WorkshopLoaders workshops;
  private final MaterialLoaders materials;
  private final RegionLoaders regions;

  CohortReportController(
      ReportCohort report,
      BatchLoaderRegistry loaders,
      EnrolmentLoaders enrolments,
      WorkshopLoaders workshops,
      MaterialLoaders materials,
      RegionLoaders regions) {
    this.enrolments = enrolments;
    this.workshops = workshops;
    this.materials = materials;
    this.regions = regions;
    states = new Lookup<>("cohort.states", loaders, report::byState);
  }

  @SchemaMapping(typeName = "Cohort")
  Cohort report(Cohort cohort) {
    return cohort;
  }

  @SchemaMapping
  List<Module> timeline(Cohort cohort) {
    return CohortReport.timeline(cohort);
  }

  @SchemaMapping
  CompletableFuture<@Nullable Headcount> headcount(
      Cohort cohort, DataFetchingEnvironment environment) {
    return enrolments.headcounts().load(cohort.id(), environment);
  }

  @SchemaMapping
  CompletableFuture<@Nullable Reach> reach(Cohort cohort, DataFetchingEnvironment environment) {
    return workshops.reach().load(cohort.id(), environment);
  }

  @SchemaMapping
  CompletableFuture<List<StateInCohort>> byState(
      Cohort cohort, DataFetchingEnvironment environment) {
    return states
        .load(cohort.id(), environment)
        .thenApply(found -> found == null ? List.of() : found);
  }

  @SchemaMapping
  List<KeyFigure> figures(Cohort cohort, @Argument @Nullable List<Measure> measures) {
    Set<Measure> wanted = Arguments.setOf(measures, Measure.class);
    return cohort.figures().stream()
        .filter(figure -> wanted.isEmpty() || wanted.contains(figure.measure()))
        .toList();
  }

  @SchemaMapping
  List<Finding> findings(Cohort cohort, @Argument @Nullable List<FindingKind> kinds) {
    Set<FindingKind> wanted = Arguments.setOf(kinds, FindingKind.class);
    return cohort.findings().stream()
        .filter(finding -> wanted.isEmpty() || wanted.contains(finding.kind()))
        .toList();
  }

  @SchemaMapping
  Connection<RegionalWorkshop> workshops(Cohort cohort, DataFetchingEnvironment environment) {
    return workshops
        .lists()
        .under(new WorkshopScope.OfCohort(cohort.id()), WorkshopFilter.ANY, environment);
  }

  @SchemaMapping
  Connection<Material> materials(Cohort cohort, DataFetchingEnvironment environment) {
    return materials
        .lists()
        .under(new MaterialScope.OfProgramme(cohort.programme()), MaterialFilter.ANY, environment);
  }

  @SchemaMapping
  Connection<Testimonial> testimonials(Cohort cohort, DataFetchingEnvironment environment) {
    return materials
        .testimonialLists()
        .under(new TestimonialScope.OfCohort(cohort.id()), TestimonialFilter.ANY, environment);
  }

  @SchemaMapping(typeName = "StateInCohort")
  @Nullable Integer networkCount(StateInCohort state) {
    return state.headcount() == null ? null : state.headcount().networks();
  }

  @SchemaMapping(typeName = "StateInCohort")
  @Nullable Integer personCount(StateInCohort state) {
    return state.headcount() == null ? null : state.headcount().persons();
  }

  @SchemaMapping(typeName = "StateInCohort")
  @Nullable Integer workshopCount(StateInCohort state) {
    return state.reach() == null ? null : state.reach().workshops();
  }

  @SchemaMapping(typeName = "StateInCohort")
  @Nullable Integer initiativeCount(StateInCohort state) {
    return state.reach() == null ? null : state.reach().initiatives();
  }

  @SchemaMapping(typeName = "StateInCohort")
  Connection<RegionProfile> regions(StateInCohort state, DataFetchingEnvironment environment) {
    return regions.among(state.regions(), List.of(state.cohort(), state.state()), environment);
  }
}
