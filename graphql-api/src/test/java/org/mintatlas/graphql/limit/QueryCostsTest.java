package org.mintatlas.graphql.limit;

import static org.mintatlas.graphql.Reviewed.assertReviewed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What each document in {@code docs/queries} costs, with the variables beside it. */
class QueryCostsTest {
  private static final Path QUERIES = Path.of("..", "docs", "queries");
  private static final Path COSTS = QUERIES.resolve("costs.json");
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @Test
  void areThoseThatWereReviewed() throws IOException {
    assertReviewed(
        COSTS, JSON.writeValueAsString(costs()) + "\n", QueryCostsTest.class, "costs.update");
  }

  private static Map<String, Long> costs() throws IOException {
    Map<String, Long> costs = new TreeMap<>();
    for (Path query : queries()) {
      String name = query.getFileName().toString().replace(".graphql", "");
      Path variables = QUERIES.resolve(name + ".variables.json");
      Map<String, Object> values =
          Files.exists(variables)
              ? JSON.readValue(Files.readString(variables), new TypeReference<>() {})
              : Map.of();
      costs.put(name, new Engine().cost(Files.readString(query), values));
    }
    return costs;
  }

  private static List<Path> queries() throws IOException {
    try (Stream<Path> files = Files.list(QUERIES)) {
      return files.filter(file -> file.toString().endsWith(".graphql")).sorted().toList();
    }
  }
}
