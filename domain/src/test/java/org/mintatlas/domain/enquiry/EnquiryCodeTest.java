package org.mintatlas.domain.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnquiryCodeTest {

  @Test
  void isMadeOfAllThatChanceGives() {
    Set<EnquiryCode> codes = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      codes.add(EnquiryCode.by(new UUID(0, i), new UUID(0, 0)));
      codes.add(EnquiryCode.by(new UUID(0, 200), new UUID(0, i)));
      codes.add(EnquiryCode.by(new UUID(i + 1, 0), new UUID(0, 0)));
    }
    assertThat(codes).hasSize(300);
  }

  @Test
  void isKnownByItsHashHoweverItIsWritten() {
    EnquiryCode code = EnquiryCode.by(new UUID(0, 1), new UUID(0, 2));
    assertThat(code.hash()).hasSize(64).doesNotContain(code.value());
    assertThat(EnquiryCode.hashOf(" " + code.value().toLowerCase(Locale.ROOT) + "\n"))
        .isEqualTo(code.hash());
    assertThat(EnquiryCode.hashOf("")).isNotEqualTo(code.hash());
    assertThat(code.toString()).doesNotContain(code.value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "23456789ABCDEFGHJKLMNPQRS",
        "23456789ABCDEFGHJKLMNPQRSTU",
        "23456789abcdefghjklmnpqrst",
        "23456789ABCDEFGHJKLMNPQRS0"
      })
  void isRejectedInAnotherForm(String text) {
    assertInvalid(() -> new EnquiryCode(text))
        .withMessage("enquiry code '…': is written with 26 letters and digits");
  }
}
