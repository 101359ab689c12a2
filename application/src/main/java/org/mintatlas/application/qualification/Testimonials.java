package org.mintatlas.application.qualification;

import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.ListedStore;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.qualification.Testimonial;
import org.mintatlas.domain.qualification.TestimonialId;

/**
 * All testimonials. Lists hold those that were released, and no other; by identity others are found
 * as well.
 */
public interface Testimonials
    extends ListedStore<
        TestimonialId, Testimonial, TestimonialScope, TestimonialFilter, TestimonialOrder> {
  /** What holds among them. */
  Integrity<Testimonial> INTEGRITY =
      Integrity.<Testimonial>none()
          .refersTo(Referent.COHORT, Testimonial::cohort)
          .refersTo(Referent.REGION, Testimonial::region)
          .refersTo(Referent.PERSON, Testimonial::person);
}
