package org.mintatlas.web.setting;

import java.time.Duration;
import java.util.List;
import org.mintatlas.web.StartRefused;
import org.springframework.format.annotation.DurationFormat.Style;
import org.springframework.format.datetime.standard.DurationFormatterUtils;

/** Refuses what a setting cannot be, with what it can. */
public final class Choices {
  private Choices() {}

  /**
   * A whole number from one bound to the other.
   *
   * @throws StartRefused where it lies outside
   */
  public static void between(String setting, long value, long least, long most) {
    if (value < least || value > most) {
      throw StartRefused.of(
          "%s is %d: choose a number from %d to %d.", setting, value, least, most);
    }
  }

  /**
   * A duration from one bound to the other.
   *
   * @throws StartRefused where it lies outside
   */
  public static void between(String setting, Duration value, Duration least, Duration most) {
    if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
      throw StartRefused.of(
          "%s is %s: choose a duration from %s to %s.",
          setting, text(value), text(least), text(most));
    }
  }

  /**
   * One of several words.
   *
   * @throws StartRefused where it is another
   */
  public static void oneOf(String setting, String value, List<String> words) {
    if (!words.contains(value)) {
      throw StartRefused.of(
          "%s is '%s': choose %s or %s.",
          setting, value, String.join(", ", words.subList(0, words.size() - 1)), words.getLast());
    }
  }

  /** A duration as one would write it as a setting. */
  private static String text(Duration duration) {
    return duration.isZero() ? "0s" : DurationFormatterUtils.print(duration, Style.COMPOSITE);
  }
}
