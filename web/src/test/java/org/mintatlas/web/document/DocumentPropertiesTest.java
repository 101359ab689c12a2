package org.mintatlas.web.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mintatlas.graphql.document.DocumentMode;
import org.mintatlas.web.StartRefused;

class DocumentPropertiesTest {
  private static final List<String> ONE = List.of("file:/srv/app.json");

  @Test
  void nameAMode() {
    assertThat(new DocumentProperties("log-unknown", List.of(), 0).documentMode())
        .isEqualTo(DocumentMode.LOG_UNKNOWN);
    assertThat(new DocumentProperties("trusted-only", ONE, 0).documentMode())
        .isEqualTo(DocumentMode.TRUSTED_ONLY);
  }

  @Test
  void refuseAModeThatThereIsNot() {
    assertThatExceptionOfType(StartRefused.class)
        .isThrownBy(() -> new DocumentProperties("closed", ONE, 0))
        .withMessage(
            "mintatlas.documents.mode is 'closed': choose open, log-unknown or trusted-only.");
  }

  @Test
  void refuseToTrustNothing() {
    assertThatExceptionOfType(StartRefused.class)
        .isThrownBy(() -> new DocumentProperties("trusted-only", List.of(), 0))
        .withMessageContaining("set mintatlas.documents.manifests too");
  }

  @Test
  void refuseACacheOfAnImpossibleSize() {
    assertThatExceptionOfType(StartRefused.class)
        .isThrownBy(() -> new DocumentProperties("open", ONE, -1))
        .withMessageContaining("is -1");
  }
}
