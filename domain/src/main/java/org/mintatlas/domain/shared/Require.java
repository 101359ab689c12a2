package org.mintatlas.domain.shared;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The checks that constructors of domain records share. */
public final class Require {
  private static final Rule GIVEN =
      new Rule("shared.given", "must be given", "muss angegeben sein");
  private static final Rule BLANK =
      new Rule("shared.blank", "must not be blank", "darf nicht leer sein");
  private static final Rule TOO_LONG =
      new Rule(
          "shared.too-long",
          "must not be longer than %s characters",
          "darf höchstens %s Zeichen lang sein");

  /** Broken by a text that nobody could read on a page. */
  public static final Rule CONTROL_CHARACTER =
      new Rule(
          "shared.control-character",
          "must not hold control characters",
          "darf keine Steuerzeichen enthalten");

  private static final Rule HALF_A_CHARACTER =
      new Rule(
          "shared.half-a-character",
          "must not hold half a character",
          "darf kein halbes Zeichen enthalten");
  private static final Rule RANGE =
      new Rule("shared.range", "must be %s to %s", "muss zwischen %s und %s liegen");
  private static final Rule ORDER =
      new Rule("shared.order", "is before `%s` %s", "liegt vor `%s` %s");
  private static final Rule NEGATIVE =
      new Rule("shared.negative", "must not be negative", "darf nicht negativ sein");

  private static final Rule AT_LEAST =
      new Rule("shared.at-least", "must be at least %s", "muss mindestens %s sein");
  private static final Rule AT_MOST =
      new Rule("shared.at-most", "must not be more than %s", "dürfen höchstens %s sein");
  private static final Rule LANGUAGE_CODE =
      new Rule(
          "shared.language-code",
          "needs an ISO 639-1 code such as de",
          "braucht einen Code nach ISO 639-1 wie de");

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

  /**
   * What every aggregate has, and what this one cannot be without besides.
   *
   * @param namesAndValues as for {@link #given}
   * @throws InvalidValueException with the first one that is null, or the version when it is
   *     negative
   */
  public static void aggregate(
      @Nullable Identity id, long version, @Nullable Object... namesAndValues) {
    given("id", id);
    given(namesAndValues);
    version(version);
  }

  private static InvalidValueException missing(String what) {
    return GIVEN.broken(what, null);
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
    try {
      return Set.copyOf(values);
    } catch (NullPointerException e) {
      throw missing(what);
    }
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
      throw BLANK.broken(what, value);
    }
    if (text.length() > max) {
      throw TOO_LONG.broken(what, value, max);
    }
    checkCharacters(what, text);
    return text;
  }

  /** In one plain loop, because texts are read in great numbers. */
  private static void checkCharacters(String what, String text) {
    boolean half = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) && c != '\n') {
        throw CONTROL_CHARACTER.broken(what, "…");
      }
      if (Character.isSurrogate(c)) {
        boolean whole = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
        half |= !whole;
        i += whole ? 1 : 0;
      }
    }
    if (half) {
      throw HALF_A_CHARACTER.broken(what, "…");
    }
  }

  /** Like {@link #text}, but absent stays absent. */
  public static @Nullable String optionalText(String what, @Nullable String value, int max) {
    return value == null ? null : text(what, value, max);
  }

  /** Like {@link #set}, in the enum's order. */
  public static <E extends Enum<E>> Set<E> enumSet(
      String what, Class<E> type, @Nullable Collection<? extends @Nullable E> values) {
    EnumSet<E> copy = EnumSet.noneOf(type);
    if (values == null) {
      throw missing(what);
    }
    for (E value : values) {
      if (value == null) {
        throw missing(what);
      }
      copy.add(value);
    }
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
      throw RANGE.broken(what, number, least, most);
    }
    return number;
  }

  /** Like {@link #between(String, int, int, int)}; what is no number lies beyond them. */
  public static double between(String what, double number, int least, int most) {
    if (!(number >= least && number <= most)) {
      throw RANGE.broken(what, number, least, most);
    }
    return number;
  }

  /**
   * A number that is not too small; an absent one is not.
   *
   * @param what what the number is, for the message
   * @throws InvalidValueException when it is below the least
   */
  public static void atLeast(String what, @Nullable Number number, long least) {
    if (number != null && number.longValue() < least) {
      throw AT_LEAST.broken(what, number, least);
    }
  }

  /**
   * A number of things that is not too great.
   *
   * @param what what there are so many of, for the message
   * @throws InvalidValueException when they are more
   */
  public static void atMost(String what, int number, int most) {
    if (number > most) {
      throw AT_MOST.broken(what, number, most);
    }
  }

  /**
   * A number of at least 0.
   *
   * @param what what the number is, for the message
   * @throws InvalidValueException when it is negative
   */
  public static void notNegative(String what, Number number) {
    if (number.doubleValue() < 0) {
      throw NEGATIVE.broken(what, number);
    }
  }

  /**
   * The code of a language, such as {@code de}.
   *
   * @throws InvalidValueException when it is no ISO 639-1 code
   */
  public static String language(String code) {
    return language("language", code);
  }

  /** Several such codes. */
  public static Set<String> languages(String what, Set<String> codes) {
    Set<String> copy = set(what, codes);
    copy.forEach(code -> language(what, code));
    return copy;
  }

  private static String language(String what, String code) {
    if (code.length() != 2 || !isLetter(code.charAt(0)) || !isLetter(code.charAt(1))) {
      throw LANGUAGE_CODE.broken(what, code);
    }
    return code;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
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
      throw ORDER.broken(second, to, first, from);
    }
  }

  /**
   * The version of an aggregate: 0 for one that was never stored, then counted up by the store.
   *
   * @throws InvalidValueException when it is negative
   */
  public static long version(long version) {
    notNegative("version", version);
    return version;
  }
}
