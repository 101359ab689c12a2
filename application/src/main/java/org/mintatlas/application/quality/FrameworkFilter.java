package org.mintatlas.application.quality;

import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.quality.FrameworkEdition;
import org.mintatlas.domain.shared.Buildable;

/**
 * What an edition of a framework must be like.
 *
 * @param example is an example in our own words, or is not; null means either
 */
@Buildable
public record FrameworkFilter(@Nullable Boolean example) {
  /** Any edition. */
  public static final FrameworkFilter ANY = new FrameworkFilter(null);

  /** Whether an edition is like that. */
  public boolean matches(FrameworkEdition edition) {
    return example == null || example == edition.example();
  }

  /** Starts one from this one, to change some of it. */
  public FrameworkFilterBuilder toBuilder() {
    return FrameworkFilterBuilder.of(this);
  }
}
