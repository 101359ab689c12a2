package org.mintatlas.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Documents that are written of the API, and reviewed by somebody whenever it changes. */
public final class Reviewed {
  private Reviewed() {}

  /**
   * Asserts that a document is still as it would be written.
   *
   * @param test the test that asserts it
   * @param update the system property with which that test writes it anew
   */
  public static void assertReviewed(Path document, String written, Class<?> test, String update)
      throws IOException {
    if (Boolean.getBoolean(update)) {
      Files.createDirectories(document.getParent());
      Files.writeString(document, written);
    }
    assertThat(document).exists();
    assertThat(Files.readString(document))
        .as(
            "%s differs. If the change is meant, write it with"
                + " `mvn -pl graphql-api -am test -Dtest=%s -D%s=true"
                + " -Dsurefire.failIfNoSpecifiedTests=false` and review the difference.",
            document.normalize(), test.getSimpleName(), update)
        .isEqualTo(written);
  }
}
