package org.mintatlas.application.qualification.enrolment;

import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Require;

/** Under which parent enrolments are listed. */
public sealed interface EnrolmentScope {
  /** Enrolments in the cohort, by the name of the region. */
  record InCohort(CohortId cohort) implements EnrolmentScope {
    public InCohort {
      Require.given("cohort", cohort);
    }
  }

  /** Enrolments for the region, by the name of the cohort. */
  record OfRegion(RegionId region) implements EnrolmentScope {
    public OfRegion {
      Require.given("region", region);
    }
  }
}
