package org.mintatlas.application.qualification;

/** The orders of a list of testimonials. */
public enum TestimonialOrder {
  /** By the day of release, the latest first. */
  RELEASED_DESC,
  /** By the day of release, the earliest first. */
  RELEASED
}
