package org.mintatlas.application.search.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mintatlas.application.search.word.Likeness.Slip;

class LikenessTest {
  private static Word word(String written) {
    return TextAnalysis.words(written).getFirst();
  }

  @ParameterizedTest
  @CsvSource({
    "Chmeie, chemie, SWAPPED",
    "Laobr, labor, SWAPPED",
    "Robtoer, roboter, SWAPPED",
    "Schuelre, schuler, SWAPPED",
    "Hcemie, chemie, SWAPPED",
    "Chemei, chemie, SWAPPED",
    "Lator, labor, LETTER",
    "Chemi, chemie, LETTER",
    "hemie, chemie, LETTER",
    "Laboor, labor, LETTER",
    "Lbaro, labor, MORE",
    "Lober, labor, MORE",
    "Augustin, august, MORE",
    "Kunst, runde, MORE"
  })
  void aSlipIsOneMistake(String typed, String other, Slip slip) {
    Word word = word(typed);
    assertThat(Likeness.slip(word, other)).isEqualTo(slip);
    assertThat(Likeness.variants(word).contains(other)).isEqualTo(slip != Slip.MORE);
  }

  @Test
  void whatIsOneSlipAwayIsNeitherTheWordNorHasOtherLettersThanWords() {
    Set<String> variants = Likeness.variants(word("Schüler"));
    assertThat(variants).doesNotContain("schuler").allMatch(one -> one.matches("[a-z]{5,8}"));
    assertThat(Likeness.variants(word("Schülerlabore"))).isEmpty();
    assertThat(Likeness.variants(word("Химия"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Laobr, labor, true, true",
    "Phenomenta, phanomenta, true, true",
    "Augustin, august, false, false",
    "Sternwartenbesuch, sternwarte, true, false",
    "Modellrobotik, robotik, true, false",
    "aaaaaaa, aaah, false, true",
    "Augustt, august, true, true"
  })
  void howNearAWordIs(String typed, String other, boolean near, boolean meant) {
    assertThat(Likeness.isNear(word(typed), other)).isEqualTo(near);
    assertThat(Likeness.isMeant(word(typed), other)).isEqualTo(meant);
  }
}
