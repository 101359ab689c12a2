package org.mintatlas.web.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that mean something to a database, a log or a page, in every place that takes one. */
@Hostile
class TextsIT {
  private static final List<String> TEXTS =
      List.of(
          "' or ''='",
          "'; drop table region; --",
          "\"; drop table region; --",
          "1) or (1=1",
          "zdi-koeln' union all values (1) --",
          "$1 ? :name ::text",
          "%%",
          "__",
          "%_\\",
          "\\",
          "a\0b",
          "\ud800",
          "a\udc00b",
          "\u202e\u0000\u0007\r\n",
          "\ud83d\ude00".repeat(40),
          "${jndi:ldap://127.0.0.1/x} #{1+1} {{1+1}} %n%s%x",
          "<script>alert(1)</script>",
          "../../../../etc/passwd",
          "x".repeat(10_000),
          "99999999999999999999",
          "-1",
          "2024-02-30",
          " ");

  private final Prey prey;

  TextsIT(Prey prey) {
    this.prey = prey;
  }

  static Stream<Arguments> isNothingButAText() {
    return ArgumentsOfSchema.all().stream()
        .map(place -> Arguments.argumentSet(place.name(), place));
  }

  @ParameterizedTest
  @MethodSource
  void isNothingButAText(ArgumentsOfSchema.Place place) {
    for (String text : TEXTS) {
      Map<String, Object> variables = new HashMap<>();
      variables.put("v", place.listed() ? List.of(text) : text);
      Answer answer = prey.query(place.document(), variables);
      Clean.answer(answer);
      assertThat(answer.codes())
          .as("%s with %s: %s", place.document(), text, answer.body())
          .isSubsetOf(
              "BAD_USER_INPUT",
              "LIMIT_EXCEEDED",
              place.name().equals("Query.personalData(person)") ? "UNAUTHENTICATED" : "");
      assertThat(answer.body()).doesNotContain("x".repeat(501));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"%%", "__", "%a%", "M_NT", "\\%", "' or ''='", "%' or '1' like '"})
  void theSignsOfASearchFindThemselvesOnly(String text) {
    String search =
        """
        query($text: String!) {
          regions(filter: { nameContains: $text }) { totalCount }
          districts(filter: { nameContains: $text }) { totalCount }
          organisations(filter: { nameContains: $text }) { totalCount }
          initiatives(filter: { nameContains: $text }) { totalCount }
          networks(filter: { nameContains: $text }) { totalCount }
          projects(filter: { nameContains: $text }) { totalCount }
        }
        """;
    Answer answer = prey.query(search, Map.of("text", text));
    Clean.data(answer);
    assertThat(answer.json().findValuesAsString("totalCount")).hasSize(6).containsOnly("0");
  }

  @Test
  void thePlacesAreAllThatTheSchemaHas() {
    assertThat(ArgumentsOfSchema.all())
        .extracting(ArgumentsOfSchema.Place::name)
        .hasSizeGreaterThan(100)
        .doesNotHaveDuplicates()
        .contains(
            "Query.region(slug)",
            "Query.nodes(ids)",
            "Query.regions(filter).nameContains",
            "FederalState.districts(after)",
            "Region.lifecycleStatus(on)");
  }
}
