package org.mintatlas.web.hostile;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mintatlas.graphql.error.ErrorCode;

/** Values of variables that are too large, of another type, or of no type at all. */
@Hostile
class VariablesIT {
  private static final String SLUG = "query($v: Slug!) { region(slug: $v) { name } }";
  private static final String FIRST = "query($v: Int) { regions(first: $v) { totalCount } }";
  private static final String IDS = "query($v: [ID!]!) { nodes(ids: $v) { id } }";
  private static final String FILTER =
      "query($v: RegionFilter) { regions(filter: $v) { totalCount } }";
  private static final String FREE = "query($v: Boolean!) { __typename @include(if: $v) }";
  private static final String STATE =
      "query($v: FederalStateCode!) { federalState(code: $v) { code } }";

  private final Prey prey;

  VariablesIT(Prey prey) {
    this.prey = prey;
  }

  private Answer send(String document, String variables) {
    String body = Prey.body(document);
    return prey.post(body.substring(0, body.length() - 1) + ", \"variables\": " + variables + "}");
  }

  private static String v(String value) {
    return "{\"v\": " + value + "}";
  }

  private static String text(int length) {
    return "\"" + "x".repeat(length) + "\"";
  }

  private static String list(int length, String value) {
    return "[" + IntStream.range(0, length).mapToObj(i -> value).collect(joining(",")) + "]";
  }

  static Stream<Arguments> tooMuch() {
    return Stream.of(
        argumentSet("a text of 5 MB", SLUG, v(text(5 << 20))),
        argumentSet("a text of 100 KB", SLUG, v(text(100_000))),
        argumentSet("100 KB that nobody uses", "{ __typename }", v(text(100_000))),
        argumentSet(
            "100 KB of names",
            "{ __typename }",
            IntStream.range(0, 10_000)
                .mapToObj(i -> "\"name%05d\": 1".formatted(i))
                .collect(joining(",", "{", "}"))),
        argumentSet("30 lists in one another", FILTER, v("[".repeat(30) + "]".repeat(30))),
        argumentSet(
            "30 objects in one another", FILTER, v("{\"a\":".repeat(30) + "1" + "}".repeat(30))),
        argumentSet("50,000 lists in one another", IDS, v("[".repeat(50_000) + "]".repeat(50_000))),
        argumentSet(
            "100,000 lists in one another", IDS, v("[".repeat(100_000) + "]".repeat(100_000))),
        argumentSet(
            "30,000 objects in one another",
            FILTER,
            v("{\"a\":".repeat(30_000) + "1" + "}".repeat(30_000))));
  }

  @ParameterizedTest
  @MethodSource
  void tooMuch(String document, String variables) {
    Clean.tooMuch(send(document, variables));
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        argumentSet("a list for a text", SLUG, v("[\"zdi-koeln\"]")),
        argumentSet("an object for a text", SLUG, v("{\"$ne\": null}")),
        argumentSet("a number for a text", SLUG, v("5")),
        argumentSet("true for a text", SLUG, v("true")),
        argumentSet("null for a text", SLUG, v("null")),
        argumentSet("nothing for a text", SLUG, "{}"),
        argumentSet("null for all variables", SLUG, "null"),
        argumentSet("an empty text", SLUG, v("\"\"")),
        argumentSet("a null byte", SLUG, v("\"a\\u0000b\"")),
        argumentSet("half a character", SLUG, v("\"\\ud800\"")),
        argumentSet("the other half of a character", SLUG, v("\"\\udc00x\"")),
        argumentSet("a text of 10,000 signs", SLUG, v(text(10_000))),
        argumentSet("a text for a number", FIRST, v("\"5\"")),
        argumentSet("a fraction for a number", FIRST, v("1.5")),
        argumentSet("a number too large", FIRST, v("2147483648")),
        argumentSet("a number of 30 digits", FIRST, v("9".repeat(30))),
        argumentSet("a number of 100,000 digits", FIRST, v("9".repeat(100_000))),
        argumentSet("a large exponent", FIRST, v("1e400")),
        argumentSet("a very large exponent", FIRST, v("1e999999999")),
        argumentSet("a very small exponent", FIRST, v("1e-999999999")),
        argumentSet("a list for a number", FIRST, v("[1]")),
        argumentSet("a text for true", FREE, v("\"true\"")),
        argumentSet("a number for true", FREE, v("1")),
        argumentSet("a state that is none", STATE, v("\"XX\"")),
        argumentSet("a state of 10,000 letters", STATE, v(text(10_000))),
        argumentSet("a number for a state", STATE, v("0")),
        argumentSet("a list for an object", FILTER, v("[]")),
        argumentSet("a text for an object", FILTER, v("\"{}\"")),
        argumentSet("a field that is none", FILTER, v("{\"__proto__\": {}}")),
        argumentSet("a class in an object", FILTER, v("{\"class\": \"x\"}")),
        argumentSet(
            "1,000 fields that are none",
            FILTER,
            v(
                IntStream.range(0, 1_000)
                    .mapToObj(i -> "\"f" + i + "\": 1")
                    .collect(joining(",", "{", "}")))),
        argumentSet("101 identities", IDS, v(list(101, "\"x\""))),
        argumentSet("5,000 identities", IDS, v(list(5_000, "\"x\""))),
        argumentSet("null among identities", IDS, v("[null]")),
        argumentSet("51 states", FILTER, v("{\"states\": " + list(51, "\"NW\"") + "}")),
        argumentSet("5,000 states", FILTER, v("{\"states\": " + list(5_000, "\"NW\"") + "}")),
        argumentSet(
            "a type at odds", "query($v: String) { regions(first: $v) { totalCount } }", v("1")),
        argumentSet(
            "a variable that was not declared", "{ regions(first: $v) { totalCount } }", v("1")),
        argumentSet("a variable in its own default", "query($v: Int = $v) { __typename }", v("1")),
        argumentSet("a variable of an output", "query($v: Region) { __typename }", v("1")));
  }

  @ParameterizedTest
  @MethodSource
  void wrong(String document, String variables) {
    Clean.refusal(send(document, variables), ErrorCode.BAD_USER_INPUT);
  }

  static Stream<Arguments> harmless() {
    return Stream.of(
        argumentSet("names that nobody uses", "{ __typename }", "{\"a\": 1, \"\": [], \"$\": {}}"),
        argumentSet("the name of a prototype", "{ __typename }", "{\"__proto__\": {\"a\": 1}}"),
        argumentSet("null", "{ __typename }", "null"),
        argumentSet("nothing found", IDS, v("[]")));
  }

  @ParameterizedTest
  @MethodSource
  void harmless(String document, String variables) {
    Clean.data(send(document, variables));
  }
}
