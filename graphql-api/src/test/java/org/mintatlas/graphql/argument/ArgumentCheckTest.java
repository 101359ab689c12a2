package org.mintatlas.graphql.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.graphql.ApiInMemory;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

/** Wrong arguments are found before anything is fetched, all of them. */
class ArgumentCheckTest {
  private static final ApiInMemory API = new ApiInMemory();

  @BeforeEach
  void forget() {
    API.calls.forget();
  }

  /** The errors of a request that had no data and asked no port for anything. */
  @SuppressWarnings("unchecked") // the form that the specification gives a response
  private static List<Map<String, Object>> refused(String document, Map<String, Object> variables) {
    Map<String, Object> answer = API.raw(document, variables);
    assertThat(answer).as(answer.toString()).containsOnlyKeys("errors");
    assertThat(API.calls.made()).isEmpty();
    return (List<Map<String, Object>>) answer.get("errors");
  }

  private static Object extension(Map<String, Object> error, String name) {
    return ((Map<?, ?>) error.get("extensions")).get(name);
  }

  private static Map<String, Object> v(Object value) {
    Map<String, Object> variables = new HashMap<>();
    variables.put("v", value);
    return variables;
  }

  @Test
  void tellsEachMistakeWithItsArgumentPathAndPlace() {
    List<Map<String, Object>> errors =
        refused(
            """
            query($n: Int) {
              federalStates { code }
              a: regions(first: 0) { totalCount }
              regions(last: 500, before: "x", filter: {nameContains: "a"}) { nodes {
                events(first: $n) { totalCount } } }
              statistics { events(fromYear: 2030, toYear: 2020) { year } }
            }
            """,
            Map.of("n", 101));

    assertThat(errors)
        .extracting(error -> extension(error, "argument"))
        .containsExactly("first", "last", "before", "filter.nameContains", "first", "toYear");
    assertThat(errors)
        .extracting(error -> error.get("path"))
        .containsExactly(
            List.of("a"),
            List.of("regions"),
            List.of("regions"),
            List.of("regions"),
            List.of("regions", "nodes", "events"),
            List.of("statistics", "events"));
    assertThat(errors)
        .extracting(error -> error.get("locations").toString())
        .startsWith("[{line=3, column=14}]", "[{line=4, column=11}]");
    assertThat(errors).allMatch(error -> "BAD_USER_INPUT".equals(extension(error, "code")));
  }

  @Test
  void tellsNoMoreThanTheMostThatAnAnswerHas() {
    String many =
        IntStream.range(0, 15)
            .mapToObj(i -> "a%d: regions(first: 0, after: \"x\") { totalCount }".formatted(i))
            .collect(Collectors.joining(" "));

    List<Map<String, Object>> errors = refused("{ " + many + " }", Map.of());

    assertThat(errors).hasSize(20);
    assertThat(errors.getLast().get("message").toString()).startsWith("Of 30 errors");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ __typename regions(first: 0) @skip(if: true) { totalCount } }",
        "query($v: Boolean = true) { __typename regions(first: 0) @skip(if: $v) { totalCount } }",
        "{ __typename ... @include(if: false) { regions(first: 0) { totalCount } } }",
        "{ __typename ...F @include(if: false) } fragment F on Query { regions(first: 0) {"
            + " totalCount } }",
        "query A { __typename } query B { regions(first: 0) { totalCount } }",
      })
  void looksAtNothingThatDoesNotRun(String document) {
    DefaultExecutionGraphQlRequest request =
        new DefaultExecutionGraphQlRequest(
            document,
            document.contains("query A") ? "A" : null,
            Map.of(),
            null,
            "test",
            Locale.ENGLISH);
    assertThat(API.raw(request)).isEqualTo(Map.of("data", Map.of("__typename", "Query")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "query($v: [RegionKind!]) { regions(filter: {kinds: $v}) { totalCount } } | OTHER |"
            + " filter.kinds",
        "query($v: [RegionKind!]) { whiteSpots(kinds: $v) { derivation } } | OTHER | kinds",
        "query($v: [RegionKind!]) { statistics { coverage(kinds: $v) { derivation } } } | OTHER |"
            + " kinds",
        "query($v: [String!]) { labels(enums: $v) { label } } | Mode | enums",
        "query($v: [Int!]) { regions { nodes { awards(filter: {years: $v}) { totalCount } } } }"
            + " | 2020 | filter.years",
        "query($v: RegionFilter) { regions(filter: $v) { totalCount } } | states |"
            + " filter.states",
      })
  void knowsHowLongAListMayBe(String document, String value, String argument) {
    Object list =
        switch (value) {
          case "states" -> Map.of("states", Collections.nCopies(51, "BY"));
          case "2020" -> Collections.nCopies(51, 2020);
          default -> Collections.nCopies(51, value);
        };
    assertThat(refused(document, v(list)))
        .singleElement()
        .satisfies(error -> {
          assertThat(extension(error, "argument")).isEqualTo(argument);
          assertThat(error.get("message"))
              .isEqualTo(argument + ": has 51 values where at most 50 are allowed");
        });
  }

  @Test
  void takesAsManyIdentitiesAsAPageHasElements() {
    String document = "query($v: [ID!]!) { nodes(ids: $v) { id } }";
    assertThat(API.errors(document, v(Collections.nCopies(100, "x")))).isEmpty();
    assertThat(refused(document, v(Collections.nCopies(101, "x"))))
        .singleElement()
        .satisfies(error -> assertThat(extension(error, "argument")).isEqualTo("ids"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "certificate(number: \"x\") { number } | number",
        "yearInReview(year: 0) { year } | year",
        "call(award: \"xx\", year: 0) { year } | year",
        "allFigureSeries { nodes { points(fromYear: 0) { value } } } | fromYear",
        "figureSeries(slug: \"xx\") { points(fromYear: 2021, toYear: 2020) { value } } | toYear",
        "statistics(on: \"2020-01-01\") { regions(fromYear: 2021) { year } } | fromYear",
        "statistics { regions(toYear: 10000) { year } } | toYear",
        "events(filter: {from: \"2024-02-01\", to: \"2024-01-01\"}) { totalCount } | filter.to",
        "materials(filter: {languages: [\"deu\"]}) { totalCount } | filter",
        "districts(filter: {nameContains: \"a\"}) { totalCount } | filter.nameContains",
        "districts(filter: {nameContains: \"a\\u0000b\"}) { totalCount } | filter.nameContains",
        "labels(enums: [\"Mode\", \"X\"]) { label } | enums[1]",
        "regions(before: \"\") { totalCount } | before",
        "yearInReview(year: 2024) { newRegions(first: 0) { totalCount } } | first",
        "federalState(code: BY) { districts(last: 1, first: 1) { totalCount } } | last",
      })
  void knowsEachRule(String field, String argument) {
    assertThat(refused("{ " + field + " }", Map.of()))
        .singleElement()
        .satisfies(error -> assertThat(extension(error, "argument")).isEqualTo(argument));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "query($v: RegionKind = OTHER) { regions(filter: {kinds: [$v]}) { totalCount } } |"
            + " filter.kinds[0]",
        "query($v: RegionKind = OTHER) { regions(filter: {kinds: [OTHER, $v]}) { totalCount } } |"
            + " filter.kinds[1]",
        "query($v: Slug = \"xx\") { region(slug: $v) { name } } | slug",
        "query($v: ID = \"xx\") { nodes(ids: [$v]) { id } } | ids[0]",
        "query($v: [ID!] = []) { nodes(ids: $v) { id } } | ids",
        "query($v: Boolean = true) { __typename @include(if: $v) } | if",
        "query($v: Boolean = true) { ... @skip(if: $v) { __typename } } | if",
        "query($v: Boolean = true) { ...F @include(if: $v) } fragment F on Query { __typename } |"
            + " if",
        "query($v: Boolean = true) { regions { nodes { name @skip(if: $v) } } } | if",
        "query($v: RegionKind = OTHER) { federalStates { ...F } } fragment F on FederalState {"
            + " regions(filter: {kinds: [$v]}) { totalCount } } | filter.kinds[0]",
        "query($v: String = \"x\") { __type(name: $v) { name } } | name",
        "subscription($v: Slug = \"xx\") { regionChanged(slug: $v) { kind } } | slug",
        "subscription($v: ChangeSubject = REGION) { changes(subjects: [$v]) { kind } } |"
            + " subjects[0]",
      })
  void findsANullThatOverrulesTheDefaultOfAVariable(String document, String argument) {
    assertThat(refused(document, v(null)))
        .singleElement()
        .satisfies(error -> {
          assertThat(error.get("message").toString())
              .isIn(
                  argument + ": must not be null, but $v is",
                  "@skip(" + argument + "): must not be null, but $v is",
                  "@include(" + argument + "): must not be null, but $v is")
              .startsWith(argument.equals("if") ? "@" : argument);
          assertThat(extension(error, "argument")).isEqualTo(argument);
          assertThat(extension(error, "variable")).isEqualTo("v");
          assertThat(extension(error, "code")).isEqualTo("BAD_USER_INPUT");
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "query($v: Int = 5) { regions(first: $v) { totalCount } }",
        "query($v: [RegionKind!] = [OTHER]) { regions(filter: {kinds: $v}) { totalCount } }",
        "query($v: RegionFilter = {}) { regions(filter: $v) { totalCount } }",
        "query($v: Slug = \"xx\") { __typename region(slug: $v) @skip(if: true) { name } }",
      })
  void findsNothingWrongWithANullWhereOneCanBe(String document) {
    assertThat(API.errors(document, v(null))).isEmpty();
  }

  @Test
  void tellsOnceWhatIsWrongInAFragmentThatIsUsedTwice() {
    assertThat(
            refused(
                "{ a: federalStates { ...F } b: federalStates { ...F } } fragment F on FederalState"
                    + " { regions(first: 0) { totalCount } }",
                Map.of()))
        .hasSize(1);
  }

  @Test
  void isToldOfTheCostOfADocumentAsWell() {
    API.ask(
            "{ cost(document: \"{ regions(first: 0) { totalCount } }\") { allowed errors {"
                + " argument } } }")
        .path("cost.allowed")
        .entity(Boolean.class)
        .isEqualTo(false)
        .path("cost.errors[*].argument")
        .entityList(String.class)
        .containsExactly("first");
  }

  @Test
  void leavesWhatOnlyDataCanTellToTheField() {
    Map<String, Object> answer =
        API.raw("{ node(id: \"x\") { id } nodes(ids: [\"x\"]) { id } }", Map.of());
    assertThat(answer).extractingByKey("data").hasToString("{node=null, nodes=[null]}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "subscription { changes @skip(if: true) { kind } }",
        "subscription($v: Boolean!) { changes @include(if: $v) { kind } }",
        "subscription { ... @skip(if: true) { changes { kind } } }",
        "subscription { ...F @include(if: false) } fragment F on Subscription { changes { kind } }",
      })
  void refusesASubscriptionOfWhichNothingIsLeft(String document) {
    assertThat(refused(document, v(false)))
        .singleElement()
        .satisfies(error -> {
          assertThat(extension(error, "code")).isEqualTo("BAD_USER_INPUT");
          assertThat(error.get("message").toString())
              .startsWith("A subscription asks for one field at its root");
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ regions @skip(if: true) { totalCount } }",
        "query($v: Boolean!) { regions @include(if: $v) { totalCount } }",
        "query($v: Boolean!) { ...F @include(if: $v) } fragment F on Query { __typename }",
      })
  void answersAQueryOfWhichNothingIsLeftWithNothing(String document) {
    assertThat(API.raw(document, v(false))).isEqualTo(Map.of("data", Map.of()));
  }

  @Test
  void takesAWholeNumberForAnIdAndNothingElseButATextOne() {
    String document = "query($v: ID!) { node(id: $v) { id } }";
    for (Object id : List.of("5", 5, 5L, new BigInteger("9".repeat(30)))) {
      assertThat(API.errors(document, v(id))).isEmpty();
    }
    for (Object id : List.of(5.5, new BigDecimal("5.0"), true, Map.of(), List.of(), List.of("5"))) {
      assertThat(refused(document, v(id)))
          .singleElement()
          .satisfies(error -> {
            assertThat(extension(error, "argument")).isEqualTo("id");
            assertThat(extension(error, "variable")).isEqualTo("v");
          });
    }
  }
}
