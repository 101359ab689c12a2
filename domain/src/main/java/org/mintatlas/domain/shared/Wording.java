package org.mintatlas.domain.shared;

import org.jspecify.annotations.Nullable;

/**
 * A text for people in German, and in English where somebody has written it.
 *
 * @param de the German text, up to 2,000 characters
 * @param en the English text, up to 2,000 characters; null when there is none
 */
public record Wording(String de, @Nullable String en) {
  private static final int MAX = 2000;

  /**
   * @throws InvalidValueException when a text is blank or too long
   */
  public Wording {
    de = Require.text("de", de, MAX);
    en = Require.optionalText("en", en, MAX);
  }

  /** A text that is there in German only. */
  public static Wording german(String de) {
    return new Wording(de, null);
  }

  /** The English text, or the German one where there is none. */
  public String english() {
    return en == null ? de : en;
  }
}
