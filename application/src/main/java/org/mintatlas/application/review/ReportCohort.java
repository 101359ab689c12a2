package org.mintatlas.application.review;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.qualification.Cohorts;
import org.mintatlas.application.qualification.MaterialFilter;
import org.mintatlas.application.qualification.MaterialScope;
import org.mintatlas.application.qualification.Materials;
import org.mintatlas.application.qualification.TestimonialFilter;
import org.mintatlas.application.qualification.TestimonialOrder;
import org.mintatlas.application.qualification.TestimonialScope;
import org.mintatlas.application.qualification.Testimonials;
import org.mintatlas.application.qualification.enrolment.Enrolments;
import org.mintatlas.application.qualification.workshop.WorkshopFilter;
import org.mintatlas.application.qualification.workshop.WorkshopOrder;
import org.mintatlas.application.qualification.workshop.WorkshopScope;
import org.mintatlas.application.qualification.workshop.Workshops;
import org.mintatlas.application.review.Participations.Participation;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.workshop.Reach;

/** Use case: somebody wants to know what came of a cohort. */
public class ReportCohort {
  private static final PageRequest FIRST = PageRequest.first(PageRequest.MAX_SIZE);

  private final Cohorts cohorts;
  private final Enrolments enrolments;
  private final Participations participations;
  private final Workshops workshops;
  private final Materials materials;
  private final Testimonials testimonials;

  /** Reads from these collections. */
  public ReportCohort(
      Cohorts cohorts,
      Enrolments enrolments,
      Participations participations,
      Workshops workshops,
      Materials materials,
      Testimonials testimonials) {
    this.cohorts = cohorts;
    this.enrolments = enrolments;
    this.participations = participations;
    this.workshops = workshops;
    this.materials = materials;
    this.testimonials = testimonials;
  }

  /** The report of a cohort; empty when nobody knows the cohort. */
  public Optional<CohortReport> report(CohortId id) {
    return cohorts.byId(id).map(this::report);
  }

  private CohortReport report(Cohort cohort) {
    CohortId id = cohort.id();
    return new CohortReport(
        cohort,
        CohortReport.timeline(cohort),
        enrolments.headcounts(Set.of(id)).get(id),
        workshops.reach(Set.of(id)).get(id),
        byState(Set.of(id)).getOrDefault(id, List.of()),
        workshops.page(
            new WorkshopScope.OfCohort(id), WorkshopFilter.ANY, WorkshopOrder.DATE, FIRST),
        materials.page(
            new MaterialScope.OfProgramme(cohort.programme()),
            MaterialFilter.ANY,
            NameOrder.NAME,
            FIRST),
        testimonials.page(
            new TestimonialScope.OfCohort(id),
            TestimonialFilter.ANY,
            TestimonialOrder.RELEASED_DESC,
            FIRST));
  }

  /**
   * What came of each cohort, state by state, by the name of the state. A state that has no part in
   * the cohort is left out, a cohort without any state too.
   */
  public Map<CohortId, List<StateInCohort>> byState(Set<CohortId> ids) {
    Map<CohortId, Map<FederalState, Participation>> taking = participations.byState(ids);
    Map<CohortId, Map<FederalState, Reach>> reach = workshops.reachByState(ids);
    Map<CohortId, List<StateInCohort>> found = new HashMap<>();
    for (CohortId id : ids) {
      List<StateInCohort> states =
          byState(id, taking.getOrDefault(id, Map.of()), reach.getOrDefault(id, Map.of()));
      if (!states.isEmpty()) {
        found.put(id, states);
      }
    }
    return found;
  }

  private static List<StateInCohort> byState(
      CohortId id, Map<FederalState, Participation> taking, Map<FederalState, Reach> reach) {
    EnumSet<FederalState> states = EnumSet.noneOf(FederalState.class);
    states.addAll(taking.keySet());
    states.addAll(reach.keySet());
    return states.stream()
        .sorted(FederalState.BY_NAME)
        .map(state -> {
          @Nullable Participation from = taking.get(state);
          return new StateInCohort(
              id,
              state,
              from == null ? Set.of() : from.regions(),
              from == null ? null : from.headcount(),
              reach.get(state));
        })
        .toList();
  }
}
