package org.mintatlas.application.qualification;

import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Require;

/** Under which parent testimonials are listed. */
public sealed interface TestimonialScope {
  /** Those about the cohort. */
  record OfCohort(CohortId cohort) implements TestimonialScope {
    public OfCohort {
      Require.given("cohort", cohort);
    }
  }

  /** Those of people who took part for the region. */
  record OfRegion(RegionId region) implements TestimonialScope {
    public OfRegion {
      Require.given("region", region);
    }
  }
}
