package org.mintatlas.domain.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as people type it, in one form: what looks the same is the same. Whatever comes from
 * outside, a cell of a dataset or an argument, goes through {@link #normal} once.
 */
public final class PlainText {
  private static final Pattern BLANK = Pattern.compile("\\p{Zs}+");
  private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\u2028\\u2029]");
  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

  private PlainText() {}

  /**
   * The text in normal form C, with one plain blank for every run of blanks of any width, a line
   * feed for every end of a line, without characters that nobody sees (zero width, soft hyphens,
   * marks of direction), and without blanks around.
   */
  public static String normal(String text) {
    if (isNormal(text)) {
      return text;
    }
    String seen = UNSEEN.matcher(text).replaceAll("");
    String lines = LINE_END.matcher(seen).replaceAll("\n");
    return Normalizer.normalize(BLANK.matcher(lines).replaceAll(" "), Normalizer.Form.NFC).strip();
  }

  /** Most texts are, and are read in great numbers: letters of Europe with single blanks inside. */
  private static boolean isNormal(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = c == ' ' || c == '\n';
      if (c >= '\u0300' || c == '\u00a0' || c == '\u00ad' || (c < ' ' && c != '\n')) {
        return false;
      }
      if (blank && (before == ' ' || i == text.length() - 1)) {
        return false;
      }
      before = c;
    }
    return true;
  }

  /**
   * What two texts have in common that a search holds for equal: upper and lower case are the same,
   * ß is ss as in upper case, and the dotted capital I is an i.
   */
  public static String folded(String text) {
    return normal(text).toLowerCase(Locale.ROOT).replace("ß", "ss").replace("i\u0307", "i");
  }
}
