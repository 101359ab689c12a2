package org.mintatlas.application.qualification;

/** What a testimonial must be like: nothing can be asked of it yet. */
public record TestimonialFilter() {
  /** Any testimonial. */
  public static final TestimonialFilter ANY = new TestimonialFilter();
}
