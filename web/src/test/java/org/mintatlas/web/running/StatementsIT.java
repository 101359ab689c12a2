package org.mintatlas.web.running;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mintatlas.application.sample.SampleData;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

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

  /**
   * The documents in {@code docs/queries}. One page of a list is one statement, a count another
   * where the page does not know it; a whole region has its own parts.
   */
  private static final Map<String, Integer> MOST =
      Map.ofEntries(
          entry("all-states-reached", 5),
          entry("award-calls", 7),
          entry("barcamp-editions", 5),
          entry("bodies", 11),
          entry("cohort-reach", 6),
          entry("joined-in-a-year", 5),
          entry("labs-for-a-class", 6),
          entry("offers-for-a-child", 9),
          entry("open-for-registration", 6),
          entry("pilot-regions", 3),
          entry("pilot-report", 18),
          entry("region-page", 22),
          entry("regions-of-district", 6),
          entry("regions-of-postcode", 8),
          entry("search", 23),
          entry("similar-regions", 17),
          entry("white-spots", 4),
          entry("year-in-review", 28));

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
    List<String> many = statements(TREE.formatted(""));
    List<String> counted = statements(TREE.formatted("totalCount"));
    samples.remove();
    try {
      assertThat(statements(TREE.formatted(""))).hasSameSizeAs(many);
      assertThat(statements(TREE.formatted("totalCount"))).hasSizeLessThanOrEqualTo(counted.size());
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

  static List<String> aDocumentCostsAtMost() throws IOException {
    return GoldenAnswers.isTheOneThatWasReviewed();
  }

  @ParameterizedTest
  @MethodSource
  void aDocumentCostsAtMost(String document) throws IOException {
    Integer most = MOST.get(document);
    assertThat(most).as("the most statements of " + document).isNotNull();
    Map<String, Object> variables = GoldenAnswers.variables(document);
    assertThat(CountedStatements.during(() -> ask.document(document, variables)))
        .hasSizeBetween(1, most);
  }

  @Test
  void allDocumentsAreKnown() throws IOException {
    assertThat(MOST).containsOnlyKeys(GoldenAnswers.isTheOneThatWasReviewed());
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
