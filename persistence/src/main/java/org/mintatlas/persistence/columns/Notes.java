package org.mintatlas.persistence.columns;

import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.Wording;

/** Texts that may be absent, in one column for each language. */
public final class Notes {
  private Notes() {}

  /** The German words; null when there are none. */
  public static @Nullable String german(@Nullable Wording wording) {
    return wording == null ? null : wording.de();
  }

  /** The English words; null when there are none. */
  public static @Nullable String english(@Nullable Wording wording) {
    return wording == null ? null : wording.en();
  }

  public static @Nullable Wording of(@Nullable String german, @Nullable String english) {
    return german == null ? null : new Wording(german, english);
  }
}
