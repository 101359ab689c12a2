package org.mintatlas.domain.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A stable public key for people and addresses, such as {@code zdi-koeln}: 2 to 80 characters of
 * lower-case {@code a-z}, {@code 0-9} and {@code -}.
 *
 * <p>Whoever stores things by slug keeps an old slug resolving when it changes.
 */
public record Slug(String value) implements Comparable<Slug> {
  private static final Rule SLUG_FORM =
      new Rule(
          "shared.slug-form",
          "needs 2 to 80 characters of lower-case a-z, 0-9 and '-'",
          "braucht 2 bis 80 Zeichen aus a-z, 0-9 und '-'");
  private static final Rule UNSPELT =
      new Rule(
          "shared.unspelt",
          "gives no slug: %s has no spelling in a-z",
          "ergibt keinen Slug: %s lässt sich nicht mit a-z schreiben");
  private static final Rule TOO_SHORT =
      new Rule(
          "shared.too-short",
          "gives no slug: too few letters and digits",
          "ergibt keinen Slug: zu wenige Buchstaben und Ziffern");
  private static final int MAX = 80;
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** Letters that are no letter of a-z with a mark, and how they are spelt. */
  private static final Map<String, String> SPELLINGS =
      Map.ofEntries(
          Map.entry("ä", "ae"),
          Map.entry("ö", "oe"),
          Map.entry("ü", "ue"),
          Map.entry("ß", "ss"),
          Map.entry("æ", "ae"),
          Map.entry("œ", "oe"),
          Map.entry("ø", "oe"),
          Map.entry("đ", "d"),
          Map.entry("ð", "d"),
          Map.entry("þ", "th"),
          Map.entry("ł", "l"),
          Map.entry("ħ", "h"),
          Map.entry("ŧ", "t"),
          Map.entry("ŋ", "ng"),
          Map.entry("ĸ", "k"),
          Map.entry("ı", "i"));

  /**
   * @throws InvalidValueException when the value breaks the rule
   */
  public Slug {
    Require.given("value", value);
    if (!isValid(value)) {
      throw SLUG_FORM.broken("slug", value);
    }
  }

  private static boolean isValid(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')) {
        return false;
      }
    }
    return value.length() >= 2 && value.length() <= MAX;
  }

  /**
   * The slug that a name suggests: Latin letters spelt in a-z, marks dropped, all that is no letter
   * or digit one hyphen, cut at 80 characters.
   *
   * @throws InvalidValueException when a letter has no spelling in a-z, or fewer than two usable
   *     characters are left
   */
  public static Slug fromName(String name) {
    String spelt = PlainText.normal(name).toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> spelling : SPELLINGS.entrySet()) {
      spelt = spelt.replace(spelling.getKey(), spelling.getValue());
    }
    String ascii = MARKS.matcher(Normalizer.normalize(spelt, Normalizer.Form.NFKD)).replaceAll("");
    ascii
        .codePoints()
        .filter(c -> c >= 128 && Character.isLetterOrDigit(c))
        .findFirst()
        .ifPresent(letter -> {
          throw UNSPELT.broken("name", name, Character.toString(letter));
        });
    String joined = trimHyphens(OTHER.matcher(ascii).replaceAll("-"));
    String cut = joined.length() <= MAX ? joined : trimHyphens(joined.substring(0, MAX));
    if (cut.length() < 2) {
      throw TOO_SHORT.broken("name", name);
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
