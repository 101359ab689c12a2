package org.mintatlas.graphql.error;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.graphql.ApiInMemory;

/** Whatever is wrong with a request, the caller reads of each mistake what to change. */
class BadInputTest {
  private static final ApiInMemory API = new ApiInMemory();
  private static final String TWO_FILTERS =
      "{ regions(filter: $filter, first: $first) { totalCount } region(slug: $slug) { name }"
          + " again: regions(filter: $filter) { totalCount } }";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "first: 0             | first  | first: page size '0': must be 1 to 100",
        "first: -1            | first  | first: page size '-1': must be 1 to 100",
        "first: 101           | first  | first: page size '101': must be 1 to 100",
        "last: 0              | last   | last: page size '0': must be 1 to 100",
        "last: -1             | last   | last: page size '-1': must be 1 to 100",
        "last: 101            | last   | last: page size '101': must be 1 to 100",
        "first: 1, last: 1    | last   | last '1': does not go with first: a page is counted"
            + " from one end",
        "last: 1, after: \"x\"  | after  | after: goes with first, not with last",
        "first: 1, before: \"x\"| before | before: goes with last, not with first",
        "after: \"x\", before: \"y\" | before | before: does not go with after: a page"
            + " is counted from one end",
        "after: \"!!x\"         | after  | after: is none that this API gave",
        "last: 2, before: \"x\" | before | before: is none that this API gave",
        "first: \"x\"           | first  | first: the text \"x\" is not of type Int",
        "first: \"20\"          | first  | first: the text \"20\" is not of type Int",
        "first: 1.5           | first  | first: the number 1.5 is not of type Int",
        "first: true          | first  | first: 'true' is not of type Int",
        "first: 9999999999    | first  | first: the number 9999999999 is not of type Int",
        "orderBy: SIZE        | orderBy | orderBy: 'SIZE' is none of NAME, NAME_DESC, FOUNDED,"
            + " FOUNDED_DESC, LISTED, LISTED_DESC, NORTH_TO_SOUTH, SOUTH_TO_NORTH,"
            + " ASSURED, ASSURED_DESC, DISTANCE",
        "filter: 3            | filter | filter: the number 3 is no object of type RegionFilter",
        "filter: {size: 3}    | filter | filter: RegionFilter has no field 'size'",
        "filter: {kinds: [MINT_REGION, X]} | filter.kinds[1] | filter.kinds[1]: 'X' is none of"
            + " MINT_REGION, MINT_CLUSTER, ZDI_NETWORK, OTHER",
        "filter: {kinds: [null]} | filter.kinds[0] | filter.kinds[0]: must not be null",
        "filter: {kinds: \"OTHER\"} | filter.kinds[0] | filter.kinds[0]: '\"OTHER\"' is written"
            + " without quotation marks",
        "filter: {districts: \"1\"} | filter.districts[0] | filter.districts[0]: district key '1':"
            + " needs five digits",
        "filter: {districts: \"99001\"} | filter.districts[0] | filter.districts[0]: district key"
            + " '99001': begins with 01 to 16, the number of its state",
        "filter: {on: 2024}   | filter.on | filter.on: the number 2024 is written as a text"
            + " in quotation marks",
        "filter: {on: MONDAY} | filter.on | filter.on: 'MONDAY' is written as a text in"
            + " quotation marks",
        "filter: {districts: 1001} | filter.districts[0] | filter.districts[0]: the number 1001"
            + " is written as a text in quotation marks",
        "filter: {nameContains: 5} | filter.nameContains | filter.nameContains: the number 5 is"
            + " not of type String",
        "filter: {kinds: 5} | filter.kinds[0] | filter.kinds[0]: the number 5 is none of"
            + " MINT_REGION, MINT_CLUSTER, ZDI_NETWORK, OTHER",
        "filter: {kinds: \"X\"} | filter.kinds[0] | filter.kinds[0]: the text \"X\" is none of"
            + " MINT_REGION, MINT_CLUSTER, ZDI_NETWORK, OTHER",
        "filter: {uncertain: \"true\"} | filter.uncertain | filter.uncertain: the text \"true\""
            + " is not of type Boolean",
        "filter: {on: \"2023-02-29\"} | filter.on | filter.on: date '2023-02-29': no such date",
        "filter: {on: \"2024-01\"} | filter.on | filter.on: date '2024-01': write a day"
            + " (2024-09-20)",
        "filter: {nameContains: \"a\"} | filter.nameContains |"
            + " filter.nameContains 'a': needs 2 to 100 characters",
        "filter: {assuredBefore: \"2024\"} | filter.assuredBefore | filter.assuredBefore: date"
            + " '2024': write a day (2024-09-20)",
        "filter: {uncertain: true} | filter.uncertain | filter.uncertain 'true': needs"
            + " lifecycleStatuses or listedIn beside it, which it turns round",
        "filter: {uncertain: 1} | filter.uncertain | filter.uncertain: the number 1 is not of type"
            + " Boolean",
        "colour: RED          | colour | colour: the field has no such argument.",
      })
  void isToldWithTheArgumentAndTheReason(String arguments, String argument, String message) {
    assertBadInput(
        API.errors("{ regions(" + arguments + ") { totalCount } }", Map.of()), argument, message);
  }

  static Stream<Arguments> variables() {
    return Stream.of(
        Arguments.of(
            "Int", "regions(first: $v)", "x", "first", "$v: the text \"x\" is not of type Int"),
        Arguments.of(
            "Int", "regions(first: $v)", "20", "first", "$v: the text \"20\" is not of type Int"),
        Arguments.of("Int", "regions(first: $v)", true, "first", "$v: 'true' is not of type Int"),
        Arguments.of(
            "RegionFilter",
            "regions(filter: $v)",
            Map.of("uncertain", "true"),
            "filter.uncertain",
            "$v.uncertain: the text \"true\" is not of type Boolean"),
        Arguments.of(
            "RegionFilter",
            "regions(filter: $v)",
            Map.of("nameContains", 5),
            "filter.nameContains",
            "$v.nameContains: the number 5 is not of type String"),
        Arguments.of(
            "RegionKind!",
            "regions(filter: { kinds: [$v] })",
            5,
            "filter.kinds[0]",
            "$v: the number 5 is none of MINT_REGION, MINT_CLUSTER, ZDI_NETWORK, OTHER"),
        Arguments.of(
            "Date",
            "regions(filter: { on: $v })",
            2024,
            "filter.on",
            "$v: the number 2024 is written as a text in quotation marks"),
        Arguments.of(
            "RegionFilter",
            "regions(filter: $v)",
            Map.of("states", Collections.nCopies(51, "BY")),
            "filter.states",
            "filter.states: has 51 values where at most 50 are allowed"),
        Arguments.of(
            "RegionFilter",
            "regions(filter: $v)",
            Map.of("listedIn", 0),
            "filter.listedIn",
            "filter.listedIn '0': must be 1 to 9999"),
        Arguments.of(
            "Int",
            "regions(filter: { listedIn: $v })",
            0,
            "filter.listedIn",
            "filter.listedIn '0': must be 1 to 9999"),
        Arguments.of(
            "Int!",
            "calls(filter: { years: [2020, $v] })",
            0,
            "filter.years[1]",
            "filter.years[1] '0': must be 1 to 9999"),
        Arguments.of(
            "String",
            "regions(filter: { nameContains: $v, states: BY })",
            "a",
            "filter.nameContains",
            "filter.nameContains 'a': needs 2 to 100 characters"),
        Arguments.of(
            "String", "regions(after: $v)", "x", "after", "after: is none that this API gave"),
        Arguments.of(
            "String",
            "regions(last: 1, after: $v)",
            "x",
            "after",
            "after: goes with first, not with last"),
        Arguments.of(
            "Int",
            "regions(first: 1, last: $v)",
            1,
            "last",
            "last '1': does not go with first: a page is counted from one end"),
        Arguments.of(
            "Boolean",
            "regions(filter: { uncertain: $v })",
            true,
            "filter.uncertain",
            "filter.uncertain 'true': needs lifecycleStatuses or listedIn beside it, which it turns"
                + " round"),
        Arguments.of(
            "Int", "regions(first: $v)", 101, "first", "first: page size '101': must be 1 to 100"),
        Arguments.of(
            "RegionFilter",
            "regions(filter: $v)",
            Map.of("states", List.of("BY", "XX")),
            "filter.states[1]",
            "$v.states[1]: 'XX' is none of"
                + " BW, BY, BE, BB, HB, HH, HE, MV, NI, NW, RP, SL, SN, ST, SH, TH"),
        Arguments.of(
            "RegionFilter",
            "regions(filter: $v)",
            Map.of("size", 1),
            "filter",
            "$v: RegionFilter has no field 'size'"),
        Arguments.of(
            "DistrictKey!",
            "regions(filter: { districts: [$v] })",
            "1",
            "filter.districts[0]",
            "$v: district key '1': needs five digits"),
        Arguments.of(
            "[RegionKind!]",
            "regions(filter: { kinds: $v })",
            Arrays.asList("OTHER", null),
            "filter.kinds[1]",
            "$v[1]: must not be null"),
        Arguments.of(
            "[RegionKind!]",
            "regions(filter: { kinds: $v })",
            Collections.nCopies(51, "OTHER"),
            "filter.kinds",
            "filter.kinds: has 51 values where at most 50 are allowed"),
        Arguments.of(
            "String",
            "regions(first: $v)",
            "x",
            "first",
            "$v: has the type String, but Int is needed"),
        Arguments.of(
            "String!",
            "region(slug: $v)",
            "x",
            "slug",
            "$v: has the type String!, but Slug! is needed"),
        Arguments.of(
            "String",
            "regions(filter: { states: [BY, $v] })",
            "x",
            "filter.states[1]",
            "$v: has the type String, but FederalStateCode! is needed"),
        Arguments.of("Slug!", "region(slug: $v)", null, "slug", "$v: must not be null"),
        Arguments.of(
            "Slug!",
            "region(slug: $v)",
            "No Slug",
            "slug",
            "$v: slug 'No Slug': needs 2 to 80 characters of lower-case a-z, 0-9 and '-'"),
        Arguments.of(
            "Int = \"x\"",
            "regions(first: $v)",
            "unset",
            "first",
            "$v: the text \"x\" is not of type Int"));
  }

  @ParameterizedTest
  @MethodSource("variables")
  void isToldOfAVariableWithTheArgumentThatItFeeds(
      String type, String field, Object value, String argument, String message) {
    Map<String, Object> variables = new HashMap<>();
    if (!"unset".equals(value)) {
      variables.put("v", value);
    }
    String selection = field.startsWith("region(") ? "{ name }" : "{ totalCount }";
    List<Map<String, Object>> errors =
        API.errors("query($v: " + type + ") { " + field + selection + " }", variables);
    assertBadInput(errors, argument, message);
    assertThat(extensions(errors.getFirst())).containsEntry("variable", "v");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "query($v: Int) { regions(first: 0, last: $v) { totalCount } }",
        "query($v: RegionKind) { regions(filter: {x: [$v]}) { totalCount } }",
        "query($v: Int) { regions(filter: {listedIn: 0, nameContains: \"ab\"}, first: $v) {"
            + " totalCount } }",
        "query($v: Date, $w: Date) { events(filter: {from: \"2024-02-01\", to: \"2024-01-01\","
            + " on: $v}) { totalCount } a: events(filter: {on: $w}) { totalCount } }",
      })
  void isToldOfNoVariableWhereTheValueIsWrittenOut(String document) {
    assertThat(extensions(API.errors(document, Map.of()).getFirst())).doesNotContainKey("variable");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "from: $v, to: \"2024-01-01\"",
        "from: \"2024-02-01\", to: $w",
        "from: $v, to: $w",
      })
  void isToldOfAVariableOfAPairThatContradictsItself(String filter) {
    Map<String, Object> variables = Map.of("v", "2024-02-01", "w", "2024-01-01");
    String document =
        "query($v: Date, $w: Date) { events(filter: {"
            + filter
            + "}) { totalCount } a: events(filter: {from: $v}) { totalCount }"
            + " b: events(filter: {from: $w}) { totalCount } }";
    assertThat(extensions(API.errors(document, variables).getFirst()))
        .containsEntry("argument", "filter.to")
        .extracting(extensions -> extensions.get("variable"))
        .isEqualTo(filter.contains("$w") ? "w" : null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "query($v: Int) { __typename } | $v is not used.",
        "query($v: Region) { a: regions(first: $v) { totalCount } } | $v: Region is no type of"
            + " variables.",
      })
  void isToldOfAVariableThatIsWrongItself(String document, String message) {
    assertThat(API.errors(document, Map.of()))
        .filteredOn(error -> message.equals(error.get("message")))
        .singleElement()
        .satisfies(error -> assertThat(extensions(error)).containsEntry("variable", "v"));
  }

  @Test
  void isToldOfAMissingArgument() {
    assertBadInput(API.errors("{ region { name } }", Map.of()), "slug", "slug: is missing");
    assertBadInput(
        API.errors("{ region(slug: null) { name } }", Map.of()), "slug", "slug: must not be null");
  }

  @Test
  void isToldOfAnArgumentDeepInAFragment() {
    assertBadInput(
        API.errors(
            """
            { federalStates { ...F } }
            fragment F on FederalState { regions { nodes { ... on Region { coverage(on: "x") { from } } } } }
            """,
            Map.of()),
        "on",
        "on: date 'x': write a day (2024-09-20)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{ regions @skip { totalCount } } | if | @skip(if): is missing",
        "{ ... @include { __typename } } | if | @include(if): is missing",
        "{ regions @include(if: \"x\") { totalCount } } | if | @include(if): the text \"x\" is not"
            + " of type Boolean",
        "{ regions @skip(if: null) { totalCount } } | if | @skip(if): must not be null",
        "{ regions @skip(if: true, unless: 1) { totalCount } } | unless | @skip(unless): the"
            + " directive has no such argument.",
        "{ regions @skip(if: true, if: true) { totalCount } } | if | @skip(if): stands twice",
      })
  void isToldOfADirectiveWithItsName(String document, String argument, String message) {
    assertBadInput(API.errors(document, Map.of()), argument, message);
  }

  @Test
  void doesNotEchoAMegabyte() {
    String huge = "x".repeat(1_000_000);
    List<Map<String, Object>> errors =
        API.errors("query($s: Slug!) { region(slug: $s) { name } }", Map.of("s", huge));
    assertThat(errors).hasSize(1);
    assertThat(errors.getFirst().get("message").toString()).hasSizeLessThan(600);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{ colour } | Query has no field 'colour'.",
        "{ regions } | 'regions' has the type RegionConnection: select some of its fields.",
        "{ regions( | The document ends too early, at line 1, column 11.",
        "{ regions { | The document ends too early, at line 1, column 12.",
        "query A | The document ends too early, at line 1, column 8.",
        "{ regions(first: 1) } } | The document goes on behind its end at line 1, column 23: '}'"
            + " cannot stand there.",
        "mutation { x } | Mutation has no field 'x'.",
      })
  void isToldOfADocumentThatIsWrong(String document, String message) {
    List<Map<String, Object>> errors = API.errors(document, Map.of());
    assertThat(errors).hasSize(1);
    assertThat(errors.getFirst()).containsEntry("message", message);
    assertThat(extensions(errors.getFirst()))
        .containsEntry("code", "BAD_USER_INPUT")
        .containsOnlyKeys("code", "traceId");
  }

  @Test
  void isToldThatSeveralOperationsNeedAName() {
    List<Map<String, Object>> errors =
        API.errors(
            "query A { federalStates { code } } query B { federalStates { code } }", Map.of());
    assertThat(errors).hasSize(1);
    assertThat(errors.getFirst())
        .containsEntry(
            "message",
            "The document has several operations: say by operationName which one shall run.");
    assertThat(extensions(errors.getFirst())).containsEntry("argument", "operationName");
  }

  @Test
  void isToldOfAnOperationThatIsNotThere() {
    assertThat(
            API.source
                .graphQl()
                .execute(
                    input -> input.query("query A { federalStates { code } }").operationName("B"))
                .getErrors())
        .singleElement()
        .satisfies(error ->
            assertThat(error.getMessage())
                .isEqualTo("operationName: the document has no operation 'B'. Did you mean 'A'?"));
  }

  @Test
  void isToldOfANullWhereAVariableHasADefault() {
    Map<String, Object> variables = new HashMap<>();
    variables.put("s", null);
    assertBadInput(
        API.errors("query($s: Slug = \"xx\") { region(slug: $s) { name } }", variables),
        "slug",
        "slug: must not be null, but $s is");
  }

  /** What is told of each: the argument, the variable if it comes from one, and the message. */
  private static List<String> told(String document, Map<String, Object> variables) {
    return API.errors(document, variables).stream()
        .map(error -> {
          Map<String, Object> extensions = extensions(error);
          assertThat(extensions).containsEntry("code", "BAD_USER_INPUT");
          Object variable = extensions.get("variable");
          return extensions.get("argument")
              + (variable == null ? "" : " of $" + variable)
              + " | "
              + error.get("message");
        })
        .toList();
  }

  @Test
  void isToldOfAllThatDoesNotFitInTheVariables() {
    Map<String, Object> filter = new LinkedHashMap<>();
    filter.put("states", Arrays.asList("XX", "BY", null));
    filter.put("uncertain", "true");
    filter.put("size", 1);
    filter.put("colour", 1);
    filter.put("districts", List.of("1", "05315", "99001"));
    filter.put("on", "2024-02-30");
    assertThat(
            told(
                "query($filter: RegionFilter, $first: Int!, $slug: Slug!) " + TWO_FILTERS,
                Map.of("filter", filter, "slug", "No Slug")))
        .containsExactlyInAnyOrder(
            "filter of $filter | $filter: RegionFilter has no field 'size'",
            "filter of $filter | $filter: RegionFilter has no field 'colour'",
            "filter.states[0] of $filter | $filter.states[0]: 'XX' is none of BW, BY, BE, BB, HB,"
                + " HH, HE, MV, NI, NW, RP, SL, SN, ST, SH, TH",
            "filter.states[2] of $filter | $filter.states[2]: must not be null",
            "filter.uncertain of $filter | $filter.uncertain: the text \"true\" is not of type"
                + " Boolean",
            "filter.districts[0] of $filter | $filter.districts[0]: district key '1': needs five"
                + " digits",
            "filter.districts[2] of $filter | $filter.districts[2]: district key '99001': begins"
                + " with 01 to 16, the number of its state",
            "filter.on of $filter | $filter.on: date '2024-02-30': no such date",
            "first of $first | $first: is missing",
            "slug of $slug | $slug: slug 'No Slug': needs 2 to 80 characters of lower-case a-z,"
                + " 0-9 and '-'");
  }

  @Test
  void isToldOfAllThatDoesNotFitInTheDocument() {
    assertThat(
            told(
                "query($slug: Slug!, $first: Int = \"x\", $filter: RegionFilter = {states: [XX,"
                    + " YY]}) "
                    + TWO_FILTERS.replace(
                        "again: regions(",
                        "other: regions(last: \"x\", filter: {kinds: [X, null, OTHER], pilotRegion:"
                            + " 5, size: 1}) { totalCount } again: regions("),
                Map.of()))
        .containsExactlyInAnyOrder(
            "first of $first | $first: the text \"x\" is not of type Int",
            "filter.states[0] of $filter | $filter.states[0]: 'XX' is none of BW, BY, BE, BB, HB,"
                + " HH, HE, MV, NI, NW, RP, SL, SN, ST, SH, TH",
            "filter.states[1] of $filter | $filter.states[1]: 'YY' is no value of"
                + " FederalStateCode. Did you mean 'BY'?",
            "last | last: the text \"x\" is not of type Int",
            "filter | filter: RegionFilter has no field 'size'",
            "filter.kinds[0] | filter.kinds[0]: 'X' is none of MINT_REGION, MINT_CLUSTER,"
                + " ZDI_NETWORK, OTHER",
            "filter.kinds[1] | filter.kinds[1]: must not be null",
            "filter.pilotRegion | filter.pilotRegion: the number 5 is not of type Boolean");
  }

  @Test
  void isToldOfEachPartOfAnInputThatIsMissing() {
    assertThat(
            told(
                "mutation($input: RenameRegionInput!) { renameRegion(input: $input) {"
                    + " errors { __typename } } }",
                Map.of("input", Map.of("name", 5))))
        .containsExactly(
            "input.region of $input | $input.region: is missing",
            "input.expectedVersion of $input | $input.expectedVersion: is missing",
            "input.name of $input | $input.name: the number 5 is not of type String",
            "input.on of $input | $input.on: is missing");
  }

  @Test
  void isToldOfNoMoreThanTheMostOfALongListThatDoesNotFit() {
    List<Map<String, Object>> errors =
        API.errors(
            "query($kinds: [RegionKind!]) { regions(filter: {kinds: $kinds}) { totalCount } }",
            Map.of("kinds", Collections.nCopies(5_000, "X")));

    assertThat(errors).hasSize(20);
    assertThat(errors.getLast())
        .containsEntry("message", "Of 100 errors that were found, 19 are shown here.");
  }

  @Test
  void isToldOnceForEachMistake() {
    assertThat(API.errors("{ a: regions(first: X) { totalCount } b: colour }", Map.of()))
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"30, 30", "1000, 99"}) // the engine gives up at the hundredth
  void isToldWithHowMuchElseIsWrong(int mistakes, int found) {
    String document =
        IntStream.range(0, mistakes)
            .mapToObj(i -> "a" + i)
            .collect(joining(" ", "{ regions { ", " } }"));

    List<Map<String, Object>> errors = API.errors(document, Map.of());

    assertThat(errors).hasSize(20);
    assertThat(errors.get(18)).containsEntry("message", "RegionConnection has no field 'a18'.");
    assertThat(errors.getLast())
        .containsEntry("message", "Of " + found + " errors that were found, 19 are shown here.");
    assertThat(extensions(errors.getLast()))
        .containsEntry("code", "LIMIT_EXCEEDED")
        .containsEntry("limit", "errors")
        .containsEntry("maximum", 20)
        .containsEntry("actual", found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ %s }",
        "{ regions(%s: 1) { totalCount } }",
        "{ regions(filter: {%s: 1}) { totalCount } }",
        "{ regions(orderBy: %s) { totalCount } }",
        "{ federalStates { ...%s } }",
        "query($v: %s) { federalStates { code } }",
        "%s { code }",
      })
  void isNotEchoedAtLength(String document) {
    List<Map<String, Object>> errors =
        API.errors(document.formatted("x".repeat(100_000)), Map.of());

    assertThat(errors).isNotEmpty();
    assertThat(errors.toString()).doesNotContain("x".repeat(81));
  }

  @Test
  void isNotEchoedWithControlCharacters() {
    List<Map<String, Object>> errors =
        API.errors(
            "query($s: Slug!) { region(slug: $s) { name } }",
            Map.of("s", "a\u0000\u001b[31m\u202eb\ud800"));

    assertThat(errors.getFirst())
        .containsEntry(
            "message",
            "$s: slug 'a\ufffd\ufffd[31mb\ufffd': needs 2 to 80 characters of lower-case a-z,"
                + " 0-9 and '-'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {" river ", "river\u00a0", "\u3000river\n", "\ufeffri\u200bver", "riv\u00ader"})
  void isNoSlugForTheBlanksAroundItAndWhatNobodySees(String slug) {
    assertThat(API.errors("query($s: Slug!) { eventSeries(slug: $s) { slug } }", Map.of("s", slug)))
        .isEmpty();
  }

  @SuppressWarnings("unchecked") // the form that the specification gives an error
  private static Map<String, Object> extensions(Map<String, Object> error) {
    return (Map<String, Object>) error.get("extensions");
  }

  private static void assertBadInput(
      List<Map<String, Object>> errors, String argument, String message) {
    assertThat(errors).hasSize(1);
    assertThat(errors.getFirst()).containsEntry("message", message).containsKey("locations");
    assertThat(extensions(errors.getFirst()))
        .containsEntry("code", "BAD_USER_INPUT")
        .containsEntry("argument", argument)
        .doesNotContainKeys("limit", "path");
    assertThat(errors.toString()).doesNotContain("Value{", "graphql.", "java.", "Exception");
  }
}
