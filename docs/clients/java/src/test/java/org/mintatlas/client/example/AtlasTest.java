package org.mintatlas.client.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.netflix.graphql.dgs.client.codegen.GraphQLQueryRequest;
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
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mintatlas.client.client.RegionsGraphQLQuery;
import org.mintatlas.client.client.RegionsProjectionRoot;
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
            .ask(read("region-page.graphql"), Map.of("slug", "zdi-koeln"), "region", Region.class);
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
    RegionConnection regions = atlas().ask(document, Map.of(), "regions", RegionConnection.class);
    assertEquals(2, regions.getNodes().size());
    assertTrue(regions.getTotalCount() > 2);
  }

  @Test
  @EnabledIfSystemProperty(named = "atlas.url", matches = "http.+")
  void toldByItsCodeWhatWasWrong() {
    Atlas.RefusedException refused =
        assertThrows(
            Atlas.RefusedException.class,
            () ->
                atlas()
                    .ask(
                        "{ region(slug: \"No Slug\") { name } }",
                        Map.of(),
                        "region",
                        Region.class));
    assertEquals("BAD_USER_INPUT", refused.code());
  }

  private static Atlas atlas() {
    return new Atlas(URI.create(System.getProperty("atlas.url")));
  }

  private static String read(String name) throws IOException {
    return Files.readString(QUERIES.resolve(name));
  }
}
