package org.mintatlas.application.quality;

import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.pick.Picked;
import org.mintatlas.application.paging.pick.Picking;
import org.mintatlas.domain.quality.FrameworkEdition;
import org.mintatlas.domain.shared.Buildable;

/**
 * What an edition of a framework must be like.
 *
 * @param example is an example in our own words, or is not; null means either
 * @param picked is one of these; null means any
 */
@Buildable
public record FrameworkFilter(@Nullable Boolean example, @Nullable Picked picked)
    implements Picking {
  /** Any edition. */
  public static final FrameworkFilter ANY = new FrameworkFilter(null, null);

  /** Whether an edition is like that. */
  public boolean matches(FrameworkEdition edition) {
    return example == null || example == edition.example();
  }

  /** Starts one from this one, to change some of it. */
  public FrameworkFilterBuilder toBuilder() {
    return FrameworkFilterBuilder.of(this);
  }
}
