package org.mintatlas.application.qualification.workshop;

import java.util.Map;
import java.util.Set;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.ListedStore;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.workshop.Reach;
import org.mintatlas.domain.qualification.workshop.RegionalWorkshop;
import org.mintatlas.domain.qualification.workshop.WorkshopId;

/**
 * All regional workshops. When an initiative is removed, it is taken out of its workshops, and a
 * workshop goes with its last initiative.
 */
public interface Workshops
    extends ListedStore<
        WorkshopId, RegionalWorkshop, WorkshopScope, WorkshopFilter, WorkshopOrder> {
  /** What holds among them. */
  Integrity<RegionalWorkshop> INTEGRITY =
      Integrity.<RegionalWorkshop>none()
          .refersTo(Referent.COHORT, RegionalWorkshop::cohort)
          .refersTo(Referent.REGION, RegionalWorkshop::region)
          .refersTo(Referent.PERSON, RegionalWorkshop::trainer)
          .refersToAll(Referent.INITIATIVE, RegionalWorkshop::initiatives);

  /** How far the workshops of each cohort reach; nothing for a cohort without any. */
  Map<CohortId, Reach> reach(Set<CohortId> cohorts);

  /**
   * How far the workshops of each cohort reach in each state, which is the one that leads the
   * region; only states with workshops, and nothing for a cohort without. An initiative that came
   * in two states counts in both.
   */
  Map<CohortId, Map<FederalState, Reach>> reachByState(Set<CohortId> cohorts);

  /** Like {@link #reachByState(Set)}, of one cohort. */
  default Map<FederalState, Reach> reachByState(CohortId cohort) {
    return reachByState(Set.of(cohort)).getOrDefault(cohort, Map.of());
  }
}
