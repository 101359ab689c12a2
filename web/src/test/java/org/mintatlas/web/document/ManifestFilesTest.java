package org.mintatlas.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintatlas.graphql.document.Manifest;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class ManifestFilesTest {
  @TempDir private Path directory;
  private final List<String> problems = new ArrayList<>();
  private final ManifestFiles files =
      new ManifestFiles(new PathMatchingResourcePatternResolver(), problems);

  private List<Manifest> read(String... places) {
    return files.read(List.of(places));
  }

  private String file(String name, String content) throws IOException {
    Files.writeString(directory.resolve(name), content);
    return directory.resolve(name).toUri().toString();
  }

  @Test
  void areReadAsCodegenAndRelayWriteThem() throws IOException {
    String place = file("persisted-documents.json", "{\"0a\": \"query A { a }\", \"0b\": \"x\"}");
    assertThat(read(place))
        .containsExactly(
            new Manifest("persisted-documents.json", Map.of("0a", "query A { a }", "0b", "x")));
    assertThat(problems).isEmpty();
  }

  @Test
  void areReadAsApolloWritesThem() throws IOException {
    String place =
        file(
            "apollo.json",
            """
            {
              "format": "apollo-persisted-query-manifest",
              "version": 1,
              "operations": [
                {"id": "0a", "name": "A", "type": "query", "body": "query A { a }"}
              ]
            }
            """);
    assertThat(read(place))
        .containsExactly(new Manifest("apollo.json", Map.of("0a", "query A { a }")));
    assertThat(problems).isEmpty();
  }

  @Test
  void areFoundByAWildcard() throws IOException {
    file("a.json", "{}");
    file("b.json", "{}");
    assertThat(read(directory.toUri() + "*.json")).extracting(Manifest::name).hasSize(2);
    assertThat(problems).isEmpty();
  }

  @Test
  void areToldWithAllThatIsWrong() throws IOException {
    read(
        file("1.json", "{"),
        file("2.json", "[]"),
        file("3.json", "{\"0a\": 1, \"0b\": null}"),
        file("4.json", "{\"0a\": \"a\", \"0a\": \"b\"}"),
        file("5.json", "{\"format\": \"other\", \"version\": 1, \"operations\": []}"),
        file(
            "6.json",
            """
            {"format": "apollo-persisted-query-manifest", "version": 1, "operations": [
              {"id": "0a", "body": "a"}, {"id": "0a", "body": "b"}, {"id": "0b"}, 7]}
            """),
        directory.toUri() + "7.json",
        directory.toUri() + "8*.json");
    assertThat(problems)
        .hasSize(11)
        .anyMatch(problem -> problem.startsWith("1.json, line 1: is no JSON: "))
        .contains("2.json: is no JSON object")
        .contains("3.json, id '0a': the document is no text")
        .contains("3.json, id '0b': the document is no text")
        .anyMatch(problem -> problem.startsWith("4.json, line 1: is no JSON: Duplicate"))
        .anyMatch(problem -> problem.startsWith("5.json: is neither of ids and texts alone"))
        .contains("6.json, id '0a': is there twice")
        .contains("6.json, id '0b': the document is no text")
        .contains("6.json, id '': the document is no text")
        .contains("7.json: there is no such file")
        .anyMatch(problem -> problem.endsWith("8*.json: there is no such file"));
  }
}
