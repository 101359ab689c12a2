package org.mintatlas.application.qualification;

import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.region.RegionId;

/** Under which parent testimonials are listed. */
public sealed interface TestimonialScope {
  /** Those about the cohort. */
  record OfCohort(CohortId cohort) implements TestimonialScope {}

  /** Those of people who took part for the region. */
  record OfRegion(RegionId region) implements TestimonialScope {}
}
