package org.mintatlas.domain.shared.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SecretCodeTest {
  private static final UUID ONE = UUID.fromString("0190a3b4-0000-7000-8000-000000000001");
  private static final UUID OTHER = UUID.fromString("0190a3b4-0000-7000-8000-000000000002");

  @Test
  void isAnotherForAnotherChance() {
    SecretCode code = SecretCode.by(ONE, OTHER);
    assertThat(code.value()).matches("[2-9A-HJ-NP-Z]{26}");
    assertThat(SecretCode.by(ONE, OTHER).value()).isEqualTo(code.value());
    assertThat(SecretCode.by(OTHER, ONE).value()).isNotEqualTo(code.value());
  }

  @Test
  void isKeptAsAHashThatTellsNothing() {
    SecretCode code = SecretCode.by(ONE, OTHER);
    assertThat(code.hash()).hasSize(SecretCode.HASH_LENGTH).doesNotContain(code.value());
    assertThat(SecretCode.hashOf(" " + code.value().toLowerCase(Locale.ROOT) + "\n"))
        .isEqualTo(code.hash());
    assertThat(code).hasToString("SecretCode");
  }

  @Test
  void hasOneForm() {
    assertInvalid(() -> new SecretCode("ABC"))
        .withMessage("code '…': is written with 26 letters and digits");
  }
}
