package org.mintatlas.domain.shared;

import org.jspecify.annotations.Nullable;

/**
 * A rule about values: a key for programs, and what is said to people of a value that breaks it,
 * behind the value and a colon.
 *
 * <p>It stands as a constant where it is checked, so that neither sentence can be missing. Whoever
 * needs a third language finds its sentence by {@link InvalidValueException#key} and fills in
 * {@link InvalidValueException#values}.
 *
 * @param key its feature and its own name, such as {@code award.wins-twice}; never another rule's
 * @param english the sentence in English, with {@code %s} for each thing that varies
 * @param german the sentence in German, with as many
 */
public record Rule(String key, String english, String german) {
  public Rule {
    Require.given("key", key, "english", english, "german", german);
  }

  /**
   * That a value breaks it.
   *
   * @param what what the value was meant to be, such as {@code slug}
   * @param value the value as it came, or null when it is missing
   * @param values what varies in the sentence, in its order
   */
  public InvalidValueException broken(
      String what, @Nullable Object value, @Nullable Object... values) {
    return new InvalidValueException(this, what, value, values);
  }
}
