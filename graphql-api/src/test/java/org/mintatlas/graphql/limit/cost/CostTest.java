package org.mintatlas.graphql.limit.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mintatlas.graphql.limit.Engine;

class CostTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // At least a point; values are free, an object is one.
        "{ __typename }                                                  |   1",
        "{ region(slug: \"ab\") { name kinds } }                         |   1",
        "{ region(slug: \"ab\") { leadState { name } location { point { lat } } } } | 4",
        // A connection is one, and what its page may hold: 20 unless told otherwise.
        "{ regions { nodes { name } } }                                  |  21",
        "{ regions(first: 7) { nodes { name } } }                        |   8",
        "{ regions(last: 7) { nodes { name } } }                         |   8",
        "{ regions(first: 7) { totalCount } }                            |   2",
        "{ regions(first: 7) { pageInfo { hasNextPage } } }              |   2",
        "{ regions(first: 7) { edges { cursor node { name } } } }        |   8",
        "{ regions(first: 7) { edges { node { name } } nodes { name } } } | 15",
        "{ regions(first: 3) { nodes { initiatives(first: 5) { nodes { name } } } } } | 22",
        // A size that no page has is refused when it is fetched.
        "{ regions(first: 2000000000) { nodes { name } } }               | 101",
        "{ regions(first: -5) { nodes { name } } }                       |   2",
        // Another list is as long as the schema says.
        "{ federalStates { name } }                                      |  16",
        "{ federalStates { regions(first: 1) { totalCount } } }          |  48",
        "{ nodes(ids: [\"a\", \"b\", \"c\"]) { id } }                     |   3",
        "{ nodes(ids: []) { id } }                                       |   1",
        // The same field under two aliases is fetched twice, but repeated it is fetched once.
        "{ a: region(slug: \"ab\") { name } b: region(slug: \"ab\") { name } } | 2",
        "{ region(slug: \"ab\") { name } region(slug: \"ab\") { leadState { name } } } | 2",
        "{ ...A ...B } fragment A on Query { federalStates { name } } fragment B on Query {"
            + " federalStates { code } }                                 |  16",
        // Of several types the dearest counts.
        "{ node(id: \"a\") { id ... on Region { leadState { name } }"
            + " ... on District { state { regions(first: 5) { nodes { name } } } } } } | 8",
        "{ node(id: \"a\") { ... on Region { leadState { name } } ... on Region { location { basis"
            + " } } } }                                                    |   3",
        // What is left out is free.
        "{ regions @skip(if: true) { totalCount } }                      |   1",
        "{ regions @include(if: false) { totalCount } federalStates { name } } | 16",
        "{ ... @skip(if: true) { federalStates { name } } }              |   1",
        // Introspection has a price of its own.
        "{ __schema { types { name fields { name } } } }                 | 100",
        "{ __type(name: \"Region\") { fields { name } } }                |  10",
        // So has asking for a cost.
        "{ cost(document: \"{ federalStates { name } }\") { actual } } | 5000",
      })
  void countsTheObjectsThatMayBeAnswered(String document, long cost) {
    assertThat(new Engine().cost(document, Map.of())).isEqualTo(cost);
  }

  @Test
  void resolvesVariablesAndTheirDefaults() {
    String document =
        """
        query Q($page: Int = 4, $ids: [ID!]!, $off: Boolean!) {
          regions(first: $page) { nodes { name } }
          nodes(ids: $ids) { id }
          federalStates @skip(if: $off) { name }
        }
        """;

    assertThat(new Engine().cost(document, Map.of("ids", List.of("a", "b"), "off", true)))
        .isEqualTo(1 + 4 + 2);
    assertThat(new Engine().cost(document, Map.of("ids", List.of("a"), "off", false, "page", 100)))
        .isEqualTo(1 + 100 + 1 + 16);
  }

  @Test
  void growsNoFurtherThanTheLargestNumber() {
    String document = "{ federalStates ";
    for (int i = 0; i < 4; i++) {
      document += "{ regions(first: 100) { nodes { leadState ";
    }
    document += "{ name }" + " } } }".repeat(4) + " }";

    assertThat(new Engine().refusals(document, Map.of()))
        .containsExactly(
            Map.of(
                "code",
                "LIMIT_EXCEEDED",
                "limit",
                "cost",
                "maximum",
                20_000,
                "actual",
                Integer.MAX_VALUE,
                "dearest",
                Map.of(
                    "path",
                    "federalStates" + ".regions.nodes.leadState".repeat(3) + ".regions.nodes",
                    "points",
                    Integer.MAX_VALUE)));
  }

  @Test
  void tellsWhatCostsTheMost() {
    String document =
        """
        { networks { nodes { name } }
          r: regions(first: 100) { totalCount nodes { leadState { name }
            initiatives(first: 100) { nodes { organisation { name } projects(last: 3) { totalCount } } } } } }
        """;

    assertThat(new Engine().refusals(document, Map.of()))
        .singleElement()
        .satisfies(refusal ->
            assertThat(refusal.get("dearest"))
                .isEqualTo(Map.of("path", "r.nodes.initiatives.nodes", "points", 40_000)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ federalStates { regions(first: 100) { nodes { leadState { regions(first: 100) { nodes {"
            + " name } } } } } } } | 1:83",
        "{ ...F } fragment F on Query { regions(first: 100) { nodes { initiatives(first: 100)"
            + " {~nodes { projects(first: 3) { totalCount } } } } } } | 2:9",
      })
  void tellsWhereItStands(String document, String place) {
    assertThat(new Engine().run(document.replace('~', '\n')).getErrors())
        .singleElement()
        .satisfies(error ->
            assertThat(error.getLocations())
                .extracting(at -> at.getLine() + ":" + at.getColumn())
                .containsExactly(place));
  }
}
