package org.mintatlas.application.qualification;

import org.mintatlas.domain.qualification.ProgrammeId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Require;

/** Under which parent cohorts are listed. */
public sealed interface CohortScope {
  /** All there are. */
  record Everywhere() implements CohortScope {}

  /** Cohorts of the programme. */
  record OfProgramme(ProgrammeId programme) implements CohortScope {
    public OfProgramme {
      Require.given("programme", programme);
    }
  }

  /** Cohorts in which somebody takes part, or took part, for the region. */
  record WithRegion(RegionId region) implements CohortScope {
    public WithRegion {
      Require.given("region", region);
    }
  }
}
