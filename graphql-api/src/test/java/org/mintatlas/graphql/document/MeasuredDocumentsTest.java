package org.mintatlas.graphql.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mintatlas.graphql.SmallAtlasApi;

/** What {@code benchmark/run} asks is answered, with the limits that everybody has. */
class MeasuredDocumentsTest extends SmallAtlasApi {
  private static final Map<String, Object> SEARCH =
      Map.of("text", "Wetter", "subject", "PHYSICS", "targetGroup", "GIRLS", "stateCode", "NW");
  private static final Map<String, Map<String, Object>> VARIABLES =
      Map.of(
          "Q1", Map.of("slug", "meermint"),
          "Q2", Map.of("stateCode", "NW"),
          "Q4", SEARCH,
          "Q4b", SEARCH,
          "Q5", Map.of("first", 20));

  static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("..", "benchmark", "queries", "mint-atlas"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void areAnswered(Path document) throws IOException {
    String name = document.getFileName().toString().replace(".graphql", "");
    Map<String, Object> variables = VARIABLES.getOrDefault(name, Map.of());

    assertThat(api.errors(Files.readString(document), variables)).isEmpty();
  }
}
