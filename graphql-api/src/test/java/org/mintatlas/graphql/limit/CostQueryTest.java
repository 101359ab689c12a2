package org.mintatlas.graphql.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mintatlas.graphql.ApiInMemory;
import org.springframework.graphql.test.tester.GraphQlTester;

/** The field {@code Query.cost}. */
class CostQueryTest {
  private static final String COST =
      """
      query Cost($document: String!, $variables: Variables, $operationName: String) {
        cost(document: $document, variables: $variables, operationName: $operationName) {
          allowed
          actual
          maximum
          limits { limit actual maximum exceeded }
          errors { code message argument }
        }
      }
      """;

  private ApiInMemory api;

  @BeforeEach
  void start() {
    api = new ApiInMemory();
  }

  private GraphQlTester.Response cost(Map<String, ?> variables) {
    return api.ask(COST, variables);
  }

  @Test
  void tellsTheCostWithoutRunning() {
    cost(Map.of(
            "document",
            "query Q($n: Int!) { regions(first: $n) { nodes { name } } }",
            "variables",
            Map.of("n", 30)))
        .path("cost.allowed")
        .entity(Boolean.class)
        .isEqualTo(true)
        .path("cost.actual")
        .entity(Integer.class)
        .isEqualTo(31)
        .path("cost.maximum")
        .entity(Integer.class)
        .isEqualTo(20_000)
        .path("cost.errors")
        .entityList(Object.class)
        .hasSize(0);
    assertThat(api.calls.made()).isEmpty();
  }

  @Test
  void isTheSameAsTheCostOfRunning() {
    String document =
        "{ federalStates { regions(first: 3) { nodes { coverage { from district { name } } } } } }";

    cost(Map.of("document", document))
        .path("cost.actual")
        .entity(Long.class)
        .isEqualTo(new Engine().cost(document, Map.of()));
  }

  @Test
  void tellsEveryLimitWithItsUse() {
    cost(Map.of("document", "{ a: regions { totalCount } }"))
        .path("cost.limits[*].limit")
        .entityList(String.class)
        .satisfies(limits ->
            assertThat(limits)
                .contains("depth", "aliases", "variables", "cost")
                .doesNotHaveDuplicates())
        .path("cost.limits[?(@.limit == 'aliases')].actual")
        .entityList(Integer.class)
        .isEqualTo(List.of(1));
  }

  @Test
  void tellsWhatIsTooMuch() {
    cost(Map.of("document", "{a".repeat(16) + "}".repeat(16)))
        .path("cost.allowed")
        .entity(Boolean.class)
        .isEqualTo(false)
        .path("cost.actual")
        .valueIsNull()
        .path("cost.limits[?(@.exceeded == true)].limit")
        .entityList(String.class)
        .isEqualTo(List.of("depth"))
        .path("cost.errors")
        .entityList(Object.class)
        .hasSize(0);
    cost(Map.of(
            "document",
            "{ regions(first: 100) { nodes { initiatives(first: 100) { nodes { sources { citation }"
                + " } } } } }"))
        .path("cost.allowed")
        .entity(Boolean.class)
        .isEqualTo(false)
        .path("cost.actual")
        .entity(Integer.class)
        .isEqualTo(1 + 100 * (2 + 100 * 4));
  }

  @Test
  void tellsWhatIsWrong() {
    cost(Map.of("document", "{ colour }"))
        .path("cost.allowed")
        .entity(Boolean.class)
        .isEqualTo(false)
        .path("cost.actual")
        .valueIsNull()
        .path("cost.errors[*].code")
        .entityList(String.class)
        .isEqualTo(List.of("BAD_USER_INPUT"));
    cost(Map.of(
            "document",
            "query Q($n: Int!) { regions(first: $n) { totalCount } }",
            "variables",
            Map.of("n", "x")))
        .path("cost.errors[0].argument")
        .entity(String.class)
        .isEqualTo("first");
    cost(Map.of("document", "{ regions(")).path("cost.errors").entityList(Object.class).hasSize(1);
  }

  @Test
  void looksAtTheOperationThatIsNamed() {
    String document = "query A { federalStates { name } } query B { regions { totalCount } }";

    cost(Map.of("document", document, "operationName", "A"))
        .path("cost.actual")
        .entity(Integer.class)
        .isEqualTo(16);
    cost(Map.of("document", document)).path("cost.errors").entityList(Object.class).hasSize(1);
  }

  @Test
  void onlyCountsACostWithinItsDocument() {
    cost(Map.of("document", "{ cost(document: \"{ federalStates { name } }\") { allowed } }"))
        .path("cost.actual")
        .entity(Integer.class)
        .isEqualTo(5_000);
  }

  @Test
  void takesVariablesWrittenInTheDocument() {
    api.ask(
            """
            query Q($n: Int!) {
              cost(
                document: "query Q($f: RegionFilter, $n: Int!) { regions(filter: $f, first: $n) { nodes { name } } }"
                variables: { n: $n, f: { kinds: [OTHER], pilotRegion: true, listedIn: 2020, nameContains: null } }
              ) { actual errors { message } }
            }
            """,
            Map.of("n", 5))
        .path("cost.actual")
        .entity(Integer.class)
        .isEqualTo(6);
  }

  @Test
  void takesNothingButAnObjectForVariables() {
    assertThat(api.errors("{ cost(document: \"{ a }\", variables: 3) { allowed } }", Map.of()))
        .hasSize(1);
    assertThat(api.errors(COST, Map.of("document", "{ a }", "variables", List.of(1)))).hasSize(1);
  }
}
