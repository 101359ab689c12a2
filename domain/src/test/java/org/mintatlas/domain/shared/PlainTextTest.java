package org.mintatlas.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "München Süd",
        "Mu\u0308nchen Su\u0308d",
        "München\u00a0Süd",
        "München\u202fSüd",
        "München\u3000Süd",
        "\u2003München \u2009 Süd\u00a0",
        "Mün\u200bchen S\u00adüd",
        "\ufeffMünchen\u2060 Süd\u200d",
        "\u202eMünchen Süd\u202c",
      })
  void isOneWhereItLooksTheSame(String text) {
    assertThat(PlainText.normal(text)).isEqualTo("München Süd");
  }

  @Test
  void keepsLines() {
    assertThat(PlainText.normal("one\r\ntwo\u2028three\u2029four\n"))
        .isEqualTo("one\ntwo\nthree\nfour");
  }

  @ParameterizedTest
  @ValueSource(strings = {"１２", "ﬁ", "²", "ß", "İ", "a\tb", "a\0b", "a\rb"})
  void leavesWhatIsAnotherCharacter(String text) {
    assertThat(PlainText.normal(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"STRASSE", "Straße", "strasse", "STRAẞE", "stra\u00adße"})
  void isFoldedToWhatASearchMeans(String text) {
    assertThat(PlainText.folded(text)).isEqualTo("strasse");
  }

  @Test
  void isFoldedTheSameWithADottedCapitalI() {
    assertThat(PlainText.folded("İZMİR")).isEqualTo(PlainText.folded("Izmir"));
    assertThat(PlainText.folded("ÄÖÜ")).isEqualTo("äöü");
  }
}
