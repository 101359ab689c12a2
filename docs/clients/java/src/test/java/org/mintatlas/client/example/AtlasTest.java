package org.mintatlas.client.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.netflix.graphql.dgs.client.codegen.GraphQLQueryRequest;
import com.sun.net.httpserver.HttpServer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.parser.Parser;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeUtil;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mintatlas.client.client.RegionsGraphQLQuery;
import org.mintatlas.client.client.RegionsProjectionRoot;
import org.mintatlas.client.types.FederalState;
import org.mintatlas.client.types.Region;
import org.mintatlas.client.types.RegionConnection;
import org.mintatlas.client.types.RegionFilter;
import org.mintatlas.client.types.RegionKind;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AtlasTest {
  private static final Path DOCS = Path.of(System.getProperty("atlas.docs"));
  private static final Path QUERIES = DOCS.resolve("queries");
  private static final JsonMapper STRICT =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  static List<String> goldenAnswersFitTheGeneratedTypes() throws IOException {
    try (Stream<Path> files = Files.list(QUERIES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".graphql"))
          .map(name -> name.replace(".graphql", ""))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource
  void goldenAnswersFitTheGeneratedTypes(String name) throws Exception {
    JsonNode answer = STRICT.readTree(read(name + ".answer.json"));
    Document document = Parser.parse(read(name + ".graphql"));
    OperationDefinition operation = document.getDefinitionsOfType(OperationDefinition.class).get(0);
    for (Field field : operation.getSelectionSet().getSelectionsOfType(Field.class)) {
      Type<?> type = typeOf(field.getName());
      JsonNode value = answer.get(field.getResultKey());
      Class<?> javaType =
          Class.forName("org.mintatlas.client.types." + TypeUtil.unwrapAll(type).getName());
      List<JsonNode> values = value.isArray() ? value.valueStream().toList() : List.of(value);
      assertFalse(values.isEmpty());
      for (JsonNode one : values) {
        assertTrue(javaType.isInstance(STRICT.treeToValue(one, javaType)));
      }
    }
  }

  private static Type<?> typeOf(String rootField) throws IOException {
    return new SchemaParser()
            .parse(Files.readString(DOCS.resolve("schema.graphqls")))
            .getType("Query", ObjectTypeDefinition.class)
            .orElseThrow()
            .getFieldDefinitions()
            .stream()
            .filter(field -> field.getName().equals(rootField))
            .map(FieldDefinition::getType)
            .findFirst()
            .orElseThrow();
  }

  @Test
  void whatIsUnknownIsNull() {
    assertNull(new Region().getPilotRegion());
  }

  @Test
  @EnabledIfSystemProperty(named = "atlas.url", matches = "http.+")
  void asksWithADocument() throws Exception {
    Region region =
        atlas()
            .ask(read("region-page.graphql"), Map.of("slug", "zdi-koeln"))
            .get("region", Region.class);
    assertEquals("zdi-Zentrum Köln", region.getName());
    assertTrue(region.getKinds().contains(RegionKind.ZDI_NETWORK));
  }

  @Test
  @EnabledIfSystemProperty(named = "atlas.url", matches = "http.+")
  void asksWithAQueryOfTheGeneratedApi() throws Exception {
    RegionFilter clusters =
        RegionFilter.newBuilder().kinds(List.of(RegionKind.MINT_CLUSTER)).build();
    String document =
        new GraphQLQueryRequest(
                RegionsGraphQLQuery.newRequest().first(2).filter(clusters).build(),
                new RegionsProjectionRoot<>().totalCount().nodes().slug().name().getRoot())
            .serialize();
    RegionConnection regions =
        atlas().ask(document, Map.of()).get("regions", RegionConnection.class);
    assertEquals(2, regions.getNodes().size());
    assertTrue(regions.getTotalCount() > 2);
  }

  @Test
  @EnabledIfSystemProperty(named = "atlas.url", matches = "http.+")
  void toldByItsCodeWhatWasWrong() {
    Atlas.RefusedException refused =
        assertThrows(
            Atlas.RefusedException.class,
            () -> atlas().ask("{ region(slug: \"No Slug\") { name } }", Map.of()));
    assertEquals("BAD_USER_INPUT", refused.faults().get(0).code());
  }

  @Test
  @EnabledIfSystemProperty(named = "atlas.url", matches = "http.+")
  void aCursorOfAnotherParentCostsItsFieldOnly() throws Exception {
    String document =
        """
        query ($cursor: String) {
          region(slug: "zdi-koeln") { name }
          one: federalState(code: NW) { ...Page }
          other: federalState(code: BY) { ...Page }
        }
        fragment Page on FederalState {
          regions(first: 1, after: $cursor) { totalCount pageInfo { endCursor } }
        }
        """;
    String cursor =
        atlas()
            .ask(document, Map.of())
            .get("one", FederalState.class)
            .getRegions()
            .getPageInfo()
            .getEndCursor();
    Atlas.Answer answer = atlas().ask(document, Map.of("cursor", cursor));
    assertEquals("zdi-Zentrum Köln", answer.get("region", Region.class).getName());
    assertNull(answer.get("other", FederalState.class));
    assertEquals(
        List.of("BAD_USER_INPUT /other/regions"),
        answer.faults().stream().map(fault -> fault.code() + " " + fault.path()).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"data": {"region": {"name": "A"}}} | A | ''
          {"data": {"region": {"name": "A"}}, "errors": []} | A | ''
          {"data": {"region": {"name": "A"}, "body": null}, "errors": [{"path": ["body"]}]} | A | /body
          {"data": {"region": null}, "errors": [{"path": ["region"]}]} | | /region
          {"data": {"region": {"name": null}}, "errors": [{"path": ["region", "name", 0]}]} | | /region/name/0
          {"data": {"region": null}} | | ''
          {"data": {}} | | ''
          """)
  void whatCameIsKeptBesideWhatFailed(String answer, String name, String paths) throws Exception {
    Atlas.Answer read = answered(answer);
    Region region = read.get("region", Region.class);
    assertEquals(name, region == null ? null : region.getName());
    assertEquals(paths, read.faults().stream().map(Atlas.Fault::path).collect(joining(" ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"errors": [{"message": "no", "extensions": {"code": "FORBIDDEN"}}]} | no
          {"errors": [{"message": "no"}, {"message": "neither"}]} | no
          {"data": null, "errors": [{"message": "no", "path": ["a"]}]} | no
          {"data": null} | no data
          {} | no data
          """)
  void withoutDataTheRequestIsRefused(String answer, String message) {
    Atlas.RefusedException refused =
        assertThrows(Atlas.RefusedException.class, () -> answered(answer));
    assertEquals(message, refused.getMessage());
  }

  /** What the client makes of this answer of a server. */
  private static Atlas.Answer answered(String body) throws Exception {
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] bytes = body.getBytes(UTF_8);
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    try {
      String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/graphql";
      return new Atlas(URI.create(url)).ask("{ region { name } }", Map.of());
    } finally {
      server.stop(0);
    }
  }

  private static Atlas atlas() {
    return new Atlas(URI.create(System.getProperty("atlas.url")));
  }

  private static String read(String name) throws IOException {
    return Files.readString(QUERIES.resolve(name));
  }
}
