package org.mintatlas.domain.shared;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A rule about a value was broken: says which value of what, and why it cannot be.
 *
 * <p>The message is made for people and never longer than a few lines, whatever was passed in.
 */
public final class InvalidValueException extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1L;
  private static final int ECHO = 80;

  /** What the value was meant to be, in domain words. */
  private final String what;

  /** The value as it came, shortened to what a message can carry; null when there was none. */
  private final @Nullable String value;

  /** Why it cannot be. */
  private final String reason;

  /**
   * @param what what the value was meant to be, such as {@code slug}
   * @param value the value as it came, or null when it is missing
   * @param reason the rule that it breaks, such as {@code needs 2 to 80 characters}
   */
  public InvalidValueException(String what, @Nullable Object value, String reason) {
    super(what + (value == null ? "" : " '" + shortened(value) + "'") + ": " + reason);
    this.what = what;
    this.value = value == null ? null : shortened(value);
    this.reason = reason;
  }

  /** What the value was meant to be, in domain words. */
  public String what() {
    return what;
  }

  /** The value as it came, at most 80 characters of it; null when it was missing. */
  public @Nullable String value() {
    return value;
  }

  /** Why it cannot be. */
  public String reason() {
    return reason;
  }

  private static String shortened(Object value) {
    String text = value.toString();
    if (text.length() <= ECHO) {
      return text;
    }
    // A character of two halves is not cut in the middle.
    int end = Character.isHighSurrogate(text.charAt(ECHO - 2)) ? ECHO - 2 : ECHO - 1;
    return text.substring(0, end) + "…";
  }
}
