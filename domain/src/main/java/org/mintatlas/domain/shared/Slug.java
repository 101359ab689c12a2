package org.mintatlas.domain.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A stable public key for people and addresses, such as {@code zdi-koeln}: 2 to 80 characters of
 * lower-case {@code a-z}, {@code 0-9} and {@code -}.
 *
 * <p>Whoever stores things by slug keeps an old slug resolving when it changes.
 */
public record Slug(String value) implements Comparable<Slug> {
  private static final int MAX = 80;
  private static final Pattern VALID = Pattern.compile("[a-z0-9-]{2," + MAX + "}");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /**
   * @throws InvalidValueException when the value breaks the rule
   */
  public Slug {
    if (!VALID.matcher(value).matches()) {
      throw new InvalidValueException(
          "slug", value, "needs 2 to 80 characters of lower-case a-z, 0-9 and '-'");
    }
  }

  /**
   * The slug that a name suggests: German letters written out, other marks dropped, all else one
   * hyphen, cut at 80 characters.
   *
   * @throws InvalidValueException when fewer than two usable characters are left
   */
  public static Slug fromName(String name) {
    String german =
        Normalizer.normalize(name, Normalizer.Form.NFC)
            .toLowerCase(Locale.GERMAN)
            .replace("ä", "ae")
            .replace("ö", "oe")
            .replace("ü", "ue")
            .replace("ß", "ss");
    String ascii = MARKS.matcher(Normalizer.normalize(german, Normalizer.Form.NFKD)).replaceAll("");
    String joined = trimHyphens(OTHER.matcher(ascii).replaceAll("-"));
    String cut = joined.length() <= MAX ? joined : trimHyphens(joined.substring(0, MAX));
    if (cut.length() < 2) {
      throw new InvalidValueException("name", name, "gives no slug: too few letters and digits");
    }
    return new Slug(cut);
  }

  private static String trimHyphens(String text) {
    int from = text.startsWith("-") ? 1 : 0;
    int to = text.endsWith("-") && text.length() > from ? text.length() - 1 : text.length();
    return text.substring(from, to);
  }

  @Override
  public int compareTo(Slug other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
