package org.mintatlas.application.review;

import java.util.Map;
import java.util.Set;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.enrolment.Headcount;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Require;

/** Who takes part in cohorts, counted state by state. */
public interface Participations {
  /**
   * Who takes or took part in a cohort from a state.
   *
   * @param headcount how many networks and persons
   * @param regions the networks, all of them
   */
  record Participation(Headcount headcount, Set<RegionId> regions) {
    /** Keeps a copy. */
    public Participation {
      Require.given("headcount", headcount);
      regions = Require.set("regions", regions);
    }
  }

  /**
   * Who takes or took part in each cohort from each state, which is the one that leads the region;
   * only states from which somebody takes part, and nothing for a cohort without. Somebody who
   * takes part for regions of two states counts in both.
   */
  Map<CohortId, Map<FederalState, Participation>> byState(Set<CohortId> cohorts);
}
