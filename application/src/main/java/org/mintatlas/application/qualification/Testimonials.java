package org.mintatlas.application.qualification;

import java.util.Map;
import java.util.Set;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.qualification.Testimonial;
import org.mintatlas.domain.qualification.TestimonialId;

/** All testimonials. Lists hold those that were released, and no other. */
public interface Testimonials
    extends Paged<TestimonialScope, TestimonialFilter, TestimonialOrder, Testimonial> {

  /**
   * Stores a new testimonial (version 0) or a changed one, if nobody changed it since it was read.
   */
  SaveResult<Testimonial> save(Testimonial testimonial);

  /** The testimonials with these identities, released or not; an unknown one has no entry. */
  Map<TestimonialId, Testimonial> byIds(Set<TestimonialId> ids);
}
