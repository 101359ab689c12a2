package org.mintatlas.application.award;

import org.jspecify.annotations.Nullable;

/**
 * What an award must be like.
 *
 * @param nameContains has this text in its name, upper or lower case; null means any name
 */
public record AwardFilter(@Nullable String nameContains) {
  /** Any award. */
  public static final AwardFilter ANY = new AwardFilter(null);
}
