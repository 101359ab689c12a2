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
  @ValueSource(strings = {"und", "der die das", "for the", "Über, unter - und"})
  void aWholeTextTellsSomething(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> SearchText.whole(text))
        .withMessageContaining("in quotation marks");
    assertThat(SearchText.of(text).words()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"und\"", "K", "3", "die KI", "IT"})
  void aPhraseOrASingleLetterIsEnough(String text) {
    assertThat(SearchText.whole(text)).isEqualTo(SearchText.of(text));
  }

  @ParameterizedTest
  @CsvSource({
    "3-D-Druck, 3d ddruck 3ddruck",
    "3 D Druck, 3d ddruck",
    "Schüler-Labor Nord, schulerlabor labornord",
    "Haus der Technik, ''",
    "Haus-der Technik, hausder"
  })
  void whatStandsBesideEachOtherIsJoined(String text, String joined) {
    assertThat(SearchText.of(text).joined())
        .extracting(Word::folded)
        .containsExactlyInAnyOrder(joined.isEmpty() ? new String[0] : joined.split(" ", -1));
  }

  @Test
  void aWordKnowsWhatItIsAPartOf() {
    SearchText text = SearchText.of("3-D Druck am Abend");
    assertThat(text.joined(text.words().getLast())).isEmpty();
    assertThat(text.joined(text.words().getFirst())).extracting(Word::folded).containsExactly("3d");
  }
}
