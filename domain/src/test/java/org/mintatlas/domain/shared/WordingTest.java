package org.mintatlas.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;

import org.junit.jupiter.api.Test;

class WordingTest {

  @Test
  void isReadInGermanWhereThereIsNoEnglish() {
    assertThat(Wording.german("Wirkung").english()).isEqualTo("Wirkung");
    assertThat(new Wording("Wirkung", "impact").english()).isEqualTo("impact");
  }

  @Test
  void isRejectedWhenBlank() {
    assertInvalid(() -> Wording.german(" "));
    assertInvalid(() -> new Wording("Wirkung", ""));
  }
}
