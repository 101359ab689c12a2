package org.mintatlas.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class WordingTest {

  @Test
  void isReadInGermanWhereThereIsNoEnglish() {
    assertThat(Wording.german("Wirkung").english()).isEqualTo("Wirkung");
    assertThat(new Wording("Wirkung", "impact").english()).isEqualTo("impact");
  }

  @Test
  void isRejectedWhenBlank() {
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Wording.german(" "));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Wording("Wirkung", ""));
  }
}
