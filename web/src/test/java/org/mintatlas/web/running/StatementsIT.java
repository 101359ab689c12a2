package org.mintatlas.web.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mintatlas.application.sample.SampleData;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How many statements a request costs, however many rows there are. */
@RunningAtlas
@TestPropertySource(properties = {"mintatlas.sample-data=true", "mintatlas.cache.answers=0MB"})
class StatementsIT {
  private static final String TREE =
      """
      {
        federalStates {
          code
          regions(first: 10) {
            %1$s
            nodes {
              slug
              initiatives(first: 5) {
                %1$s
                nodes { slug projects(first: 3) { %1$s pageInfo { hasNextPage } nodes { slug } } }
              }
            }
          }
        }
      }
      """;

  @Autowired private Asking ask;
  @Autowired private SampleData samples;

  private JsonNode answer;

  private List<String> statements(String query) {
    return CountedStatements.during(() -> answer = ask.data(query));
  }

  @Test
  void aTreeOfFourLevelsCostsAtMostFour() {
    assertThat(statements(TREE.formatted(""))).hasSizeBetween(1, 4);

    List<JsonNode> regions = answer.findValues("regions");
    assertThat(regions).hasSize(16);
    assertThat(answer.findValues("projects").stream().mapToInt(p -> p.get("nodes").size()).sum())
        .isGreaterThan(200);
  }

  @Test
  void theTreeCostsTheSameWithFewRowsAsWithMany() {
    List<String> many = statements(TREE.formatted("totalCount"));
    samples.remove();
    try {
      assertThat(statements(TREE.formatted("totalCount"))).hasSameSizeAs(many);
    } finally {
      samples.add();
    }
  }

  @Test
  void countsCostOneMoreForEachLevel() {
    assertThat(statements(TREE.formatted("totalCount"))).hasSizeBetween(1, 4 + 3);
    assertThat(answer.findValues("totalCount")).hasSizeGreaterThan(16);
  }

  @Test
  void anEdgeCostsNoMoreThanANode() {
    assertThat(
            statements(
                "{ regions(first: 100) { edges { cursor node { name initiatives(first: 2)"
                    + " { edges { cursor node { name organisation { name } } } } } } } }"))
        .hasSizeBetween(1, 3);
  }

  @Test
  void manyNodesOfOneTypeCostOne() {
    List<String> ids = ask.data("{ regions(first: 50) { nodes { id } } }").findValuesAsString("id");
    String list = String.join("\",\"", ids);
    assertThat(statements("{ nodes(ids: [\"" + list + "\"]) { id } }")).hasSize(1);
    assertThat(answer.findValuesAsString("id")).isEqualTo(ids);
  }

  /** One page of a list is one statement, a count another; a whole region has its own parts. */
  @ParameterizedTest
  @CsvSource({
    "regions-of-postcode, 8",
    "regions-of-district, 6",
    "labs-for-a-class, 6",
    "region-page, 22",
    "joined-in-a-year, 5",
    "pilot-regions, 3",
    "white-spots, 4",
    "offers-for-a-child, 8",
    "year-in-review, 28",
    "all-states-reached, 5",
    "pilot-report, 18",
    "barcamp-editions, 5",
    "award-calls, 7",
    "open-for-registration, 6",
    "bodies, 11",
    "cohort-reach, 6"
  })
  void aDocumentCostsAtMost(String document, int statements) throws IOException {
    Map<String, Object> variables =
        JsonMapper.shared()
            .readValue(
                Files.readString(Path.of("../docs/queries", document + ".variables.json")),
                new TypeReference<>() {});
    assertThat(CountedStatements.during(() -> ask.document(document, variables)))
        .hasSizeBetween(1, statements);
  }

  @Test
  void regionsInFullCostTheSameForFiftyAndForAHundred() {
    String query =
        "{ regions(first: %d) { nodes { formerNames { name } lifecycle { status } coverage {"
            + " district { name } } involvements { organisation { name } } coordinators { name }"
            + " flags states { name } memberships { nodes { network { name } } } } } }";
    int fifty = statements(query.formatted(50)).size();
    assertThat(statements(query.formatted(100))).hasSize(fifty);
    assertThat(answer.at("/regions/nodes")).hasSize(100);
  }
}
