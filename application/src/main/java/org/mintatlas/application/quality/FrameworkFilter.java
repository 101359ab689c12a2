package org.mintatlas.application.quality;

import org.jspecify.annotations.Nullable;

/**
 * What an edition of a framework must be like.
 *
 * @param example is an example in our own words, or is not; null means either
 */
public record FrameworkFilter(@Nullable Boolean example) {
  /** Any edition. */
  public static final FrameworkFilter ANY = new FrameworkFilter(null);
}
