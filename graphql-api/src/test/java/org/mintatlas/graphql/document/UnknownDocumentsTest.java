package org.mintatlas.graphql.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class UnknownDocumentsTest {
  private final UnknownDocuments unknown = new UnknownDocuments();

  @Test
  void areNamedOnceEach(CapturedOutput log) {
    DocumentHash one = new DocumentHash("1".repeat(64));
    DocumentHash two = new DocumentHash("2".repeat(64));
    unknown.ran(one, "First");
    unknown.ran(one, "First");
    unknown.ran(two, null);
    assertThat(lines(log))
        .hasSize(2)
        .anySatisfy(line -> assertThat(line).contains("operation First, SHA-256 " + one))
        .anySatisfy(line -> assertThat(line).contains("operation without a name, SHA-256 " + two));
  }

  @Test
  void areNamedShortAndNotWithoutEnd(CapturedOutput log) {
    for (int i = 0; i < 5_000; i++) {
      unknown.ran(new DocumentHash("%064x".formatted(i)), "N".repeat(10_000));
    }
    assertThat(lines(log)).hasSize(1_000).allSatisfy(l -> assertThat(l).hasSizeLessThan(300));
    assertThat(log).containsOnlyOnce("No more documents");
  }

  private static List<String> lines(CapturedOutput log) {
    return log.getAll().lines().filter(line -> line.contains("Not a trusted document")).toList();
  }
}
