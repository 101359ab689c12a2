package org.mintatlas.graphql.error;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What came from a caller, as far as an answer repeats it: short, and nothing but printable. */
final class Echo {
  private static final int MAX = 80;
  private static final Pattern LONG_QUOTE = Pattern.compile("'([^']{" + (MAX + 1) + ",})'");

  /** Control characters, those that turn the direction of writing, and halves of characters. */
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}]");

  private Echo() {}

  static String of(String text) {
    return printable(shortened(text, MAX));
  }

  /** A whole message with what it quotes. */
  static String message(String text, int max) {
    String quoted =
        LONG_QUOTE
            .matcher(text)
            .replaceAll(
                quote -> Matcher.quoteReplacement("'" + shortened(quote.group(1), MAX) + "'"));
    return printable(shortened(quoted, max));
  }

  private static String printable(String text) {
    return UNPRINTABLE.matcher(text).replaceAll("\uFFFD");
  }

  /** A character of two halves is not cut in the middle. */
  private static String shortened(String text, int max) {
    if (text.length() <= max) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(max - 2)) ? max - 2 : max - 1;
    return text.substring(0, end) + "…";
  }
}
