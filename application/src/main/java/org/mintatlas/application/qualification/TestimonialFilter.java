package org.mintatlas.application.qualification;

import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.pick.Picked;
import org.mintatlas.application.paging.pick.Picking;
import org.mintatlas.domain.qualification.Testimonial;
import org.mintatlas.domain.shared.Buildable;

/**
 * What a testimonial must be like.
 *
 * @param picked is one of these; null means any
 */
@Buildable
public record TestimonialFilter(@Nullable Picked picked) implements Picking {
  /** Any testimonial. */
  public static final TestimonialFilter ANY = new TestimonialFilter(null);

  /** Whether a testimonial is like that: whoever said it has released it. */
  public boolean matches(Testimonial testimonial) {
    return testimonial.released();
  }

  /** Starts one from this one, to change some of it. */
  public TestimonialFilterBuilder toBuilder() {
    return TestimonialFilterBuilder.of(this);
  }
}
