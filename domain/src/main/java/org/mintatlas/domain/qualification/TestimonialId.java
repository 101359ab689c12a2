package org.mintatlas.domain.qualification;

import java.util.UUID;

/** The identity of a testimonial: a UUID, version 7 when we make it. */
public record TestimonialId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
