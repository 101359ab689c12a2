package org.mintatlas.application.search.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.application.search.word.Word;
import org.mintatlas.domain.shared.InvalidValueException;

class SearchTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"und ", "und!", "der die das", "for the", "Über, unter - und"})
  void aWholeTextTellsSomething(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> SearchText.whole(text))
        .withMessageContaining("in quotation marks");
    assertThat(SearchText.of(text).words()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"und\"", "K", "3", "die KI", "IT", "For", " aus", "A"})
  void aPhraseASingleLetterOrABeginningIsEnough(String text) {
    assertThat(SearchText.whole(text)).isEqualTo(SearchText.of(text));
  }

  @ParameterizedTest
  @CsvSource({
    "3-D-Druck, 3d ddruck 3ddruck",
    "3 D Druck, 3d ddruck",
    "Schüler-Labor Nord, schulerlabor labornord",
    "A 3, a3",
    "Haus der Technik, hausder dertechnik",
    "Haus-der Technik, hausder dertechnik",
    "Technik in der Schule, technikin derschule"
  })
  void whatStandsBesideEachOtherIsJoined(String text, String joined) {
    assertThat(SearchText.of(text).joined())
        .extracting(Word::folded)
        .containsExactlyInAnyOrder(joined.isEmpty() ? new String[0] : joined.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource({
    "Frankfurt (Oder), frankfurt oder",
    "Frankfurt (Oder, frankfurt oder",
    "(Oder), oder",
    "Frankfurt (an der Oder), frankfurt",
    "Frankfurt oder (Halle), frankfurt halle",
    "Gruppe (a) im Garten (im Freien), gruppe a garten freien"
  })
  void aStopWordInBracketsIsMeant(String text, String words) {
    assertThat(SearchText.whole(text).words())
        .extracting(Word::folded)
        .containsExactly(words.split(" ", -1));
  }

  @Test
  void aWordKnowsWhatItIsAPartOf() {
    SearchText text = SearchText.of("3-D Druck am Abend");
    assertThat(text.joined(text.words().getLast()))
        .extracting(Word::folded)
        .containsExactly("amabend");
    assertThat(text.joined(text.words().getFirst())).extracting(Word::folded).containsExactly("3d");
  }
}
