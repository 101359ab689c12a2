package org.mintatlas.domain.shared;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The checks that constructors of domain records share. */
public final class Require {
  private Require() {}

  /**
   * Values that are all there.
   *
   * @param namesAndValues for each value its name, for the message, and then itself
   * @throws InvalidValueException with the first one that is null
   */
  public static void given(@Nullable Object... namesAndValues) {
    for (int i = 1; i < namesAndValues.length; i += 2) {
      if (namesAndValues[i] == null) {
        throw missing(String.valueOf(namesAndValues[i - 1]));
      }
    }
  }

  private static InvalidValueException missing(String what) {
    return new InvalidValueException(what, null, "must be given");
  }

  /**
   * An unmodifiable copy without nulls.
   *
   * @param what what the values are, for the message
   * @throws InvalidValueException when it or one of them is null
   */
  public static <T> List<T> list(String what, @Nullable Collection<? extends @Nullable T> values) {
    try {
      return List.copyOf(values);
    } catch (NullPointerException e) {
      throw missing(what);
    }
  }

  /** Like {@link #list}, each value once. */
  public static <T> Set<T> set(String what, @Nullable Collection<? extends @Nullable T> values) {
    return Set.copyOf(list(what, values));
  }

  /**
   * A text with content in its {@linkplain PlainText#normal normal form}, with no control
   * characters but line breaks and no broken characters.
   *
   * @param what what the text is, for the message
   * @param max the most characters it may have
   * @throws InvalidValueException when it is blank, too long or holds such characters
   */
  public static String text(String what, @Nullable String value, int max) {
    if (value == null) {
      throw missing(what);
    }
    String text = PlainText.normal(value);
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

  /** Like {@link #set}, in the enum's order. */
  public static <E extends Enum<E>> Set<E> enumSet(
      String what, Class<E> type, @Nullable Collection<? extends @Nullable E> values) {
    EnumSet<E> copy = EnumSet.noneOf(type);
    copy.addAll(list(what, values));
    return Collections.unmodifiableSet(copy);
  }

  /**
   * A year, 1 to 9999.
   *
   * @param what what the year is, for the message
   * @throws InvalidValueException when it is none
   */
  public static int year(String what, int year) {
    return between(what, year, 1, 9999);
  }

  /**
   * A number within bounds, both included.
   *
   * @param what what the number is, for the message
   * @throws InvalidValueException when it lies beyond them
   */
  public static int between(String what, int number, int least, int most) {
    if (number < least || number > most) {
      throw new InvalidValueException(what, number, "must be " + least + " to " + most);
    }
    return number;
  }

  /** Like {@link #year}, but absent stays absent. */
  public static @Nullable Integer optionalYear(String what, @Nullable Integer year) {
    return year == null ? null : year(what, year);
  }

  /**
   * Two values of which the second is not before the first; an absent one is no bound.
   *
   * @param <T> what they are: years, or days
   * @throws InvalidValueException with the second one when it is before the first
   */
  public static <T extends Comparable<? super T>> void ordered(
      String first, @Nullable T from, String second, @Nullable T to) {
    if (from != null && to != null && to.compareTo(from) < 0) {
      throw new InvalidValueException(second, to, "is before `" + first + "` " + from);
    }
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
