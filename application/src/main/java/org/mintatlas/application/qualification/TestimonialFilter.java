package org.mintatlas.application.qualification;

import org.mintatlas.domain.qualification.Testimonial;

/** What a testimonial must be like: nothing can be asked of it yet. */
public record TestimonialFilter() {
  /** Any testimonial. */
  public static final TestimonialFilter ANY = new TestimonialFilter();

  /** Whether a testimonial is like that: whoever said it has released it. */
  public boolean matches(Testimonial testimonial) {
    return testimonial.released();
  }
}
