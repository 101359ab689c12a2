package org.mintatlas.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

  @ParameterizedTest
  @ValueSource(strings = {"zdi-koeln", "ab", "42", "a-", "--"})
  void takesLowerCaseLettersDigitsAndHyphens(String value) {
    assertThat(new Slug(value)).hasToString(value);
  }

  @Test
  void takesEightyCharacters() {
    assertThat(new Slug("a".repeat(80)).value()).hasSize(80);
  }

  @Test
  void refusesEightyOneCharacters() {
    assertInvalid(() -> new Slug("a".repeat(81)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a", "Ab", "a_b", "a b", "köln", "ab\n", " ab", "a.b", "a/b", "ａｂ", "٤٢"})
  void refusesEverythingElse(String value) {
    assertInvalid(() -> new Slug(value))
        .withMessage(
            "slug '" + value + "': needs 2 to 80 characters of lower-case a-z, 0-9 and '-'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zdi-Zentrum KölnMINT | zdi-zentrum-koelnmint",
        "MINT-Region Süd-West (Straße) | mint-region-sued-west-strasse",
        "GROẞ ÄÖÜ | gross-aeoeue",
        "Let's MINT e. V. | let-s-mint-e-v",
        "Café Montréal Łódź | cafe-montreal-lodz",
        "Ørsted Æther Œuvre Đakovo | oersted-aether-oeuvre-dakovo",
        "Þingvellir ıI İzmir Ångström | thingvellir-ii-izmir-angstroem",
        "ﬁne ﬂow ŧŋĸħð | fine-flow-tngkhd",
        "STRAẞE ÄRZTE | strasse-aerzte",
        "MINT\u00a0Süd\u202fWest\u3000Ost | mint-sued-west-ost",
        "MI\u200bNT Ul\u00adm | mint-ulm",
        "…MINT… | mint",
        "MINT²  +  4.0 | mint2-4-0"
      })
  void followsFromAName(String name, String slug) {
    assertThat(Slug.fromName(name)).hasToString(slug);
  }

  @Test
  void isTheSameForANameWhoseLettersAreWrittenAsTwoCharacters() {
    assertThat(Slug.fromName("Mu\u0308nchen")).isEqualTo(Slug.fromName("München"));
  }

  @Test
  void isCutAtEightyCharactersWithoutAHyphenAtTheEnd() {
    assertThat(Slug.fromName("a".repeat(79) + " end")).hasToString("a".repeat(79));
    assertThat(Slug.fromName("a".repeat(100))).hasToString("a".repeat(80));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?", "x", "-x-"})
  void doesNotFollowFromANameWithFewerThanTwoUsableCharacters(String name) {
    assertInvalid(() -> Slug.fromName(name))
        .withMessage("name '" + name + "': gives no slug: too few letters and digits");
  }

  @ParameterizedTest
  @CsvSource({"東京 12, 東", "MINT Ελλάδα, ε", "Школа 5, ш", "MINT ٢٣, ٢"})
  void doesNotFollowFromANameWithALetterThatHasNoSpelling(String name, String letter) {
    assertInvalid(() -> Slug.fromName(name))
        .withMessage("name '" + name + "': gives no slug: " + letter + " has no spelling in a-z");
  }

  @Test
  void isOrderedByItsText() {
    assertThat(new Slug("aa")).isLessThan(new Slug("ab"));
    assertThat(new Slug("a-z")).isLessThan(new Slug("a0"));
  }
}
