package org.mintatlas.web.graphiql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GraphiqlPageTest {

  private static final Pattern REFERENCE = Pattern.compile("\\b(?:src|href)=\"([^\"]*)\"");

  @Test
  void refersOnlyToFilesOnTheClasspath() throws IOException {
    List<String> references =
        REFERENCE
            .matcher(pageFile("index.html"))
            .results()
            .map(match -> match.group(1))
            .filter(reference -> !reference.startsWith("data:"))
            .toList();

    assertThat(references)
        .hasSizeGreaterThanOrEqualTo(6)
        .allSatisfy(reference -> {
          // Relative to the page, which may be served below a path of its own.
          assertThat(reference).doesNotStartWith("/");
          assertThat(isServed("/" + reference)).as("%s is served", reference).isTrue();
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "graphiql.js", "graphiql.css", "examples.json"})
  void asksNoThirdParty(String file) throws IOException {
    assertThat(pageFile(file)).doesNotContain("http://", "https://", "\"//", "'//", "(//");
  }

  @Test
  void hasNoInlineScriptOrStyle() throws IOException {
    assertThat(pageFile("index.html"))
        .doesNotContainPattern("<script(?![^>]*\\bsrc=)")
        .doesNotContainPattern("<style|\\sstyle=|\\son\\w+=");
  }

  @Test
  void offersNamedExampleQueries() throws IOException {
    JsonNode examples = JsonMapper.shared().readTree(pageFile("examples.json"));

    assertThat(examples.isArray()).isTrue();
    assertThat(examples)
        .isNotEmpty()
        .allSatisfy(example -> {
          assertThat(example.path("name").asString()).isNotBlank();
          assertThat(example.path("query").asString()).isNotBlank();
          assertThat(example.path("variables").isObject()).isTrue();
        });
  }

  @Test
  void offersEveryDocumentOfTheDocs() throws IOException {
    List<JsonNode> examples =
        JsonMapper.shared().readTree(pageFile("examples.json")).valueStream().toList();
    try (Stream<Path> documents = Files.list(Path.of("../docs/queries"))) {
      for (Path document : documents.filter(p -> p.toString().endsWith(".graphql")).toList()) {
        String query = Files.readString(document).replaceAll("(?m)^#.*\\n", "");
        Path variables = Path.of(document.toString().replace(".graphql", ".variables.json"));
        assertThat(examples)
            .as(document.toString())
            .anyMatch(example ->
                example.path("query").asString().equals(query)
                    && example.path("variables").equals(read(variables)));
      }
    }
  }

  @Test
  void saysOfSubscriptionsHowToSeeThemTell() throws IOException {
    assertThat(Files.readString(Path.of("../README.md"))).contains("\n## Seeing a change\n");
    assertThat(JsonMapper.shared().readTree(pageFile("examples.json")).valueStream())
        .map(example -> example.path("query").asString())
        .filteredOn(query -> query.contains("subscription "))
        .isNotEmpty()
        .allSatisfy(query ->
            assertThat(query.substring(0, query.indexOf("subscription ")))
                .startsWith("#")
                .contains("until", "\"Seeing a change\" in README.md"));
  }

  private static JsonNode read(Path json) {
    return JsonMapper.shared().readTree(json.toFile());
  }

  private static boolean isServed(String path) {
    ClassLoader classpath = GraphiqlPageTest.class.getClassLoader();
    return classpath.getResource("META-INF/resources" + path) != null
        || classpath.getResource("static" + path) != null;
  }

  private static String pageFile(String name) throws IOException {
    String path = "/static/graphiql/" + name;
    try (InputStream file =
        Objects.requireNonNull(GraphiqlPageTest.class.getResourceAsStream(path), path)) {
      return new String(file.readAllBytes(), UTF_8);
    }
  }
}
