package org.mintatlas.domain.shared;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The checks that constructors of domain records share. */
public final class Require {
  private Require() {}

  /**
   * A text with content: trimmed, no control characters but line breaks, no broken characters.
   *
   * @param what what the text is, for the message
   * @param max the most characters it may have
   * @throws InvalidValueException when it is blank, too long or holds such characters
   */
  public static String text(String what, String value, int max) {
    String text = value.strip();
    if (text.isEmpty()) {
      throw new InvalidValueException(what, value, "must not be blank");
    }
    if (text.length() > max) {
      throw new InvalidValueException(
          what, value, "must not be longer than " + max + " characters");
    }
    if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n')) {
      throw new InvalidValueException(what, "…", "must not hold control characters");
    }
    if (text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
      throw new InvalidValueException(what, "…", "must not hold half a character");
    }
    return text;
  }

  /** Like {@link #text}, but absent stays absent. */
  public static @Nullable String optionalText(String what, @Nullable String value, int max) {
    return value == null ? null : text(what, value, max);
  }

  /** An unmodifiable copy in the enum's order. */
  public static <E extends Enum<E>> Set<E> enumSet(Class<E> type, Collection<E> values) {
    EnumSet<E> copy = EnumSet.noneOf(type);
    copy.addAll(values);
    return Collections.unmodifiableSet(copy);
  }

  /**
   * The version of an aggregate: 0 for one that was never stored, then counted up by the store.
   *
   * @throws InvalidValueException when it is negative
   */
  public static long version(long version) {
    if (version < 0) {
      throw new InvalidValueException("version", version, "must not be negative");
    }
    return version;
  }
}
