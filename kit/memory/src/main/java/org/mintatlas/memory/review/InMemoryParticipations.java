package org.mintatlas.memory.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.qualification.enrolment.EnrolmentFilter;
import org.mintatlas.application.qualification.enrolment.EnrolmentScope;
import org.mintatlas.application.qualification.enrolment.Enrolments;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.review.Participations;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.qualification.enrolment.Headcount;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionProfile;

/** Participations in memory, counted from all enrolments of a cohort. */
public final class InMemoryParticipations implements Participations {
  private final Enrolments enrolments;
  private final Regions regions;

  /** Counts what these collections hold. */
  public InMemoryParticipations(Enrolments enrolments, Regions regions) {
    this.enrolments = enrolments;
    this.regions = regions;
  }

  @Override
  public Map<CohortId, Map<FederalState, Participation>> byState(Set<CohortId> cohorts) {
    Map<CohortId, Map<FederalState, Participation>> found = new HashMap<>();
    for (CohortId cohort : cohorts) {
      Map<FederalState, Participation> states = byState(takingPart(cohort));
      if (!states.isEmpty()) {
        found.put(cohort, states);
      }
    }
    return found;
  }

  private Map<FederalState, Participation> byState(List<Enrolment> taking) {
    Set<RegionId> ids = taking.stream().map(Enrolment::region).collect(Collectors.toSet());
    Map<RegionId, RegionProfile> profiles = regions.profilesByIds(ids);
    return taking.stream()
        .collect(
            Collectors.groupingBy(
                enrolment -> Objects.requireNonNull(profiles.get(enrolment.region())).leadState(),
                Collectors.collectingAndThen(Collectors.toList(), InMemoryParticipations::of)));
  }

  private static Participation of(List<Enrolment> taking) {
    Set<RegionId> regions = taking.stream().map(Enrolment::region).collect(Collectors.toSet());
    return new Participation(Headcount.of(taking).orElseThrow(), regions);
  }

  private List<Enrolment> takingPart(CohortId cohort) {
    return enrolments
        .whole(new EnrolmentScope.InCohort(cohort), EnrolmentFilter.ANY, NameOrder.NAME)
        .stream()
        .filter(enrolment -> enrolment.status().takesPlace())
        .toList();
  }
}
