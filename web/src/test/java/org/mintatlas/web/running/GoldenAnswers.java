package org.mintatlas.web.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Each document in {@code docs/queries} has the answer that lies beside it. */
abstract class GoldenAnswers {
  private static final Path QUERIES = Path.of("../docs/queries");
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @Autowired private Asking ask;

  static List<String> isTheOneThatWasReviewed() throws IOException {
    try (Stream<Path> files = Files.list(QUERIES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".graphql"))
          .map(name -> name.replace(".graphql", ""))
          .sorted()
          .toList();
    }
  }

  /** Those with which a document is asked. */
  static Map<String, Object> variables(String name) throws IOException {
    return JSON.readValue(
        Files.readString(QUERIES.resolve(name + ".variables.json")), new TypeReference<>() {});
  }

  @ParameterizedTest
  @MethodSource
  void isTheOneThatWasReviewed(String name) throws IOException {
    JsonNode answer = ask.document(name, variables(name));
    Path golden = QUERIES.resolve(name + ".answer.json");
    if (Boolean.getBoolean("answers.update")) {
      Files.writeString(golden, JSON.writeValueAsString(answer) + "\n");
    }
    assertThat(golden).exists();
    assertThat(JSON.readTree(Files.readString(golden)))
        .as(
            "docs/queries/%s.answer.json differs. If the change is meant, write it with"
                + " -Danswers.update=true and review the difference.",
            name)
        .isEqualTo(answer);
  }
}
