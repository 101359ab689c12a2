package org.mintatlas.graphql.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentHashTest {
  @Test
  void isTheOneThatClientsCompute() {
    // printf '{__typename}' | sha256sum
    assertThat(DocumentHash.of("{__typename}"))
        .contains(
            new DocumentHash("ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38"));
    // printf '{a(b:"ü")}' | sha256sum
    assertThat(DocumentHash.of("{a(b:\"ü\")}"))
        .contains(
            new DocumentHash("059fc4d5a919fd720a2f3983b195990139b173921eba97d5b9b390ec0f5294fc"));
  }

  @Test
  void doesNotMistakeAHalfPairForAnotherText() {
    assertThat(DocumentHash.of("{a(b:\"\ud800\")}")).isEmpty();
  }

  @Test
  void isWrittenInUpperOrLowerCase() {
    assertThat(DocumentHash.written("AB".repeat(32))).contains(new DocumentHash("ab".repeat(32)));
    assertThat(DocumentHash.written("ab")).isEmpty();
    assertThat(DocumentHash.written("xy".repeat(32))).isEmpty();
  }
}
