package org.mintatlas.application.qualification.workshop;

import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.region.RegionId;

/** Under which parent regional workshops are listed. */
public sealed interface WorkshopScope {
  /** Those for which the cohort trained. */
  record OfCohort(CohortId cohort) implements WorkshopScope {}

  /** Those held in the region. */
  record InRegion(RegionId region) implements WorkshopScope {}

  /** Those in which the initiative took part. */
  record WithInitiative(InitiativeId initiative) implements WorkshopScope {}
}
