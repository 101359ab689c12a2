package org.mintatlas.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InvalidValueExceptionTest {

  @Test
  void saysWhatAndWhichValueAndWhy() {
    var thrown = new InvalidValueException("capacity", 0, "must be at least 1");

    assertThat(thrown).hasMessage("capacity '0': must be at least 1");
    assertThat(thrown.what()).isEqualTo("capacity");
    assertThat(thrown.value()).isEqualTo("0");
    assertThat(thrown.reason()).isEqualTo("must be at least 1");
  }

  @Test
  void namesNoValueWhenThereIsNone() {
    var thrown = new InvalidValueException("lifecycle", null, "needs a first state");

    assertThat(thrown).hasMessage("lifecycle: needs a first state");
    assertThat(thrown.value()).isNull();
  }

  @Test
  void echoesEightyCharactersInFull() {
    var thrown = new InvalidValueException("slug", "a".repeat(80), "too long");

    assertThat(thrown.value()).isEqualTo("a".repeat(80));
  }

  @Test
  void neverEchoesMoreThanEightyCharacters() {
    var thrown = new InvalidValueException("slug", "a".repeat(1_000_000), "too long");

    assertThat(thrown.value()).isEqualTo("a".repeat(79) + "…");
    assertThat(thrown).hasMessage("slug '" + "a".repeat(79) + "…': too long");
  }

  @Test
  void doesNotCutACharacterOfTwoHalvesInTheMiddle() {
    var thrown = new InvalidValueException("name", "a".repeat(78) + "🚀🚀", "too long");

    assertThat(thrown.value()).isEqualTo("a".repeat(78) + "…");
  }
}
