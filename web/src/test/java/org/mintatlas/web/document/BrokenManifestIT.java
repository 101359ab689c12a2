package org.mintatlas.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintatlas.persistence.testing.TestDatabase;
import org.mintatlas.web.ForkedProgram;
import org.postgresql.ds.PGSimpleDataSource;

/** A start with a manifest that has broken documents. */
class BrokenManifestIT {
  @TempDir private Path directory;

  @Test
  void endsWithAllProblems() throws Exception {
    Path manifest = directory.resolve("persisted-documents.json");
    Files.writeString(
        manifest,
        """
        {"0a": "query A { colour }", "0b": "query B { federalStates { code } }", "0c": 7}
        """);
    PGSimpleDataSource database = TestDatabase.fresh();

    ForkedProgram.Outcome outcome =
        ForkedProgram.run(
            Map.of(
                "MINTATLAS_DOCUMENTS_MANIFESTS", manifest.toUri().toString(),
                "MINTATLAS_DATABASE_URL", Objects.requireNonNull(database.getURL()),
                "MINTATLAS_DATABASE_USER", Objects.requireNonNull(database.getUser()),
                "MINTATLAS_DATABASE_PASSWORD",
                    Objects.requireNonNullElse(database.getPassword(), "")));

    assertThat(outcome.exitCode()).as(outcome.output().toString()).isEqualTo(1);
    assertThat(outcome.output())
        .anyMatch(line -> line.contains("(mintatlas.documents.manifests) are broken"))
        .anyMatch(line ->
            line.contains(
                "persisted-documents.json, id '0a': line 1:"
                    + " Field 'colour' in type 'Query' is undefined"))
        .anyMatch(line -> line.contains("id '0c': the document is no text"))
        .noneMatch(line -> line.startsWith("\tat "));
  }
}
