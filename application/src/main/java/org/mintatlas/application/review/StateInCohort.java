package org.mintatlas.application.review;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.enrolment.Headcount;
import org.mintatlas.domain.qualification.workshop.Reach;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Require;

/**
 * What came of a cohort in the regions that a federal state leads.
 *
 * @param cohort which cohort
 * @param state which state
 * @param regions the regions that take or took part, all of them
 * @param headcount how many networks and persons take or took part; null when nobody is recorded to
 * @param reach its regional workshops, and the initiatives that they reached; null when none is
 *     recorded
 */
public record StateInCohort(
    CohortId cohort,
    FederalState state,
    Set<RegionId> regions,
    @Nullable Headcount headcount,
    @Nullable Reach reach) {

  /** Keeps a copy. */
  public StateInCohort {
    Require.given("cohort", cohort, "state", state);
    regions = Require.set("regions", regions);
  }
}
