package org.mintatlas.application.review;

import java.util.Map;
import java.util.Set;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.enrolment.Headcount;

/** Who takes part in cohorts, counted state by state. */
public interface Participations {

  /**
   * How many networks and persons take or took part in each cohort from each state, which is the
   * one that leads the region; only states from which somebody takes part, and nothing for a cohort
   * without. Somebody who takes part for regions of two states counts in both.
   */
  Map<CohortId, Map<FederalState, Headcount>> byState(Set<CohortId> cohorts);
}
