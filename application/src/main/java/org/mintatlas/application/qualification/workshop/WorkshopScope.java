package org.mintatlas.application.qualification.workshop;

import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Require;

/** Under which parent regional workshops are listed. */
public sealed interface WorkshopScope {
  /** Those for which the cohort trained. */
  record OfCohort(CohortId cohort) implements WorkshopScope {
    public OfCohort {
      Require.given("cohort", cohort);
    }
  }

  /** Those held in the region. */
  record InRegion(RegionId region) implements WorkshopScope {
    public InRegion {
      Require.given("region", region);
    }
  }

  /** Those in which the initiative took part. */
  record WithInitiative(InitiativeId initiative) implements WorkshopScope {
    public WithInitiative {
      Require.given("initiative", initiative);
    }
  }
}
