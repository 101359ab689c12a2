package org.mintatlas.domain.shared;

import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A rule about a value was broken: says which value of what, and why it cannot be, in English and
 * in German. A {@link Rule} makes it.
 *
 * <p>The message is made for people and never longer than a few lines, whatever was passed in.
 */
public final class InvalidValueException extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 3L;
  private static final int ECHO = 80;

  /** The key of the rule. */
  private final String key;

  /** What the value was meant to be, in domain words. */
  private final String what;

  /** The value as it came, shortened to what a message can carry; null when there was none. */
  private final @Nullable String value;

  /** What varies in the sentence of the rule: texts, and values of enums. */
  private final Serializable[] values;

  private final String english;
  private final String german;

  InvalidValueException(
      Rule rule, String what, @Nullable Object value, @Nullable Object... values) {
    super(said(what, shortened(value), String.format(Locale.ROOT, rule.english(), values)));
    this.key = rule.key();
    this.what = what;
    this.value = shortened(value);
    this.values =
        Arrays.stream(values)
            .map(varying -> varying instanceof Enum<?> named ? named : String.valueOf(varying))
            .toArray(Serializable[]::new);
    this.english = rule.english();
    this.german = rule.german();
  }

  /** The {@linkplain Rule#key key} of the rule. */
  public String key() {
    return key;
  }

  /** What varies in the sentence of the rule, in its order. */
  public List<String> values() {
    return Arrays.stream(values).map(String::valueOf).toList();
  }

  /** What the value was meant to be, in domain words. */
  public String what() {
    return what;
  }

  /** The value as it came, at most 80 characters of it; null when it was missing. */
  public @Nullable String value() {
    return value;
  }

  /** Why it cannot be, in English. */
  public String reason() {
    return reason(Locale.ENGLISH);
  }

  /** Why it cannot be, in German where that is asked for, in English else. */
  public String reason(Locale locale) {
    return reason(locale, String::valueOf);
  }

  private String reason(Locale locale, Function<Enum<?>, String> label) {
    return String.format(
        Locale.ROOT,
        isGerman(locale) ? german : english,
        Arrays.stream(values)
            .map(varying ->
                varying instanceof Enum<?> named
                    ? label.apply(named)
                    : isGerman(locale) ? germanIfWhat(varying.toString()) : varying)
            .toArray());
  }

  /** The whole message, in German where that is asked for, in English else. */
  public String message(Locale locale) {
    return said(isGerman(locale) ? germanWhat() : what, value, reason(locale));
  }

  /**
   * The whole message with another name for what the value was meant to be, such as that of an
   * argument.
   */
  public String messageOf(String name, Locale locale) {
    return said(name, value, reason(locale));
  }

  /**
   * The same, with the words of the caller for values of enums.
   *
   * @param label what people read for such a value
   */
  public String messageOf(String name, Locale locale, Function<Enum<?>, String> label) {
    return said(name, value, reason(locale, label));
  }

  private String germanIfWhat(String varying) {
    return varying.equals(what) ? germanWhat() : varying;
  }

  /** The name of an argument, column or component is the same in every language. */
  private String germanWhat() {
    ResourceBundle words = Words.GERMAN;
    String word = what.replace(' ', '-');
    return words.containsKey(word) ? words.getString(word) : what;
  }

  private static boolean isGerman(Locale locale) {
    return locale.getLanguage().equals(Locale.GERMAN.getLanguage());
  }

  private static String said(String what, @Nullable String value, String reason) {
    return what + (value == null ? "" : " '" + value + "'") + ": " + reason;
  }

  private static @Nullable String shortened(@Nullable Object value) {
    if (value == null) {
      return null;
    }
    String text = value.toString();
    if (text.length() <= ECHO) {
      return text;
    }
    // A character of two halves is not cut in the middle.
    int end = Character.isHighSurrogate(text.charAt(ECHO - 2)) ? ECHO - 2 : ECHO - 1;
    return text.substring(0, end) + "…";
  }

  /** Read when the first German message is asked for. */
  private static final class Words {
    static final ResourceBundle GERMAN =
        ResourceBundle.getBundle(
            InvalidValueException.class.getPackageName() + ".words", Locale.GERMAN);

    private Words() {}
  }
}
