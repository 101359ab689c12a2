package org.mintatlas.web.hostile;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mintatlas.graphql.error.ErrorCode;

/** Documents that are made to keep a server busy, or to find a way past its checks. */
@Hostile
class DocumentsIT {
  private final Prey prey;

  DocumentsIT(Prey prey) {
    this.prey = prey;
  }

  private static String times(int n, IntFunction<String> part) {
    return IntStream.range(0, n).mapToObj(part).collect(joining(" "));
  }

  private static String nested(int n, String open, String inside, String close) {
    return open.repeat(n) + inside + close.repeat(n);
  }

  static Stream<Arguments> tooMuch() {
    return Stream.of(
        argumentSet(
            "20 levels of connections",
            "{ " + nested(10, "regions(first: 1) { nodes { states { ", "code", " } } }") + " }"),
        argumentSet(
            "a number of 10,000 digits",
            "{ regions(first: " + "9".repeat(10_000) + ") { totalCount } }"),
        argumentSet(
            "a number of 250,000 digits",
            "{ regions(first: " + "9".repeat(250_000) + ") { totalCount } }"),
        argumentSet(
            "a fraction of 200,000 digits",
            "{ regions(first: 1." + "9".repeat(200_000) + ") { totalCount } }"),
        argumentSet(
            "a dry run of a number of 60,000 digits",
            "{ a: cost(document: \"{regions(first:"
                + "9".repeat(60_000)
                + "){totalCount}}\") { allowed } }"),
        argumentSet("500 levels", nested(500, "{ a ", "{ b }", "}")),
        argumentSet("5,000 levels", nested(5_000, "{a", "{b}", "}")),
        argumentSet("50,000 levels that are never closed", "{a".repeat(50_000)),
        argumentSet("10,000 aliases", "{" + times(10_000, i -> "a" + i + ":__typename") + "}"),
        argumentSet("60 aliases", "{" + times(60, i -> "a" + i + ":__typename") + "}"),
        argumentSet(
            "60 aliases that fragments hide",
            "query { ...A ...B } fragment A on Query {"
                + times(30, i -> "a" + i + ":__typename")
                + "} fragment B on Query {"
                + times(30, i -> "b" + i + ":__typename")
                + "}"),
        argumentSet("5,000 times the same field", "{" + "__typename ".repeat(5_000) + "}"),
        argumentSet(
            "5,000 times the same field of a list",
            "{ regions(first: 1) { nodes {" + "name ".repeat(5_000) + "} } }"),
        argumentSet(
            "500 times the same list",
            "{" + "regions(first: 100) { nodes { name } } ".repeat(500) + "}"),
        argumentSet(
            "1,000 directives on a field",
            "{ __typename " + "@include(if: true) ".repeat(1_000) + "}"),
        argumentSet("1,000 unknown directives", "{ __typename " + "@a ".repeat(1_000) + "}"),
        argumentSet(
            "60 directives on an operation", "query Q " + "@a ".repeat(60) + "{ __typename }"),
        argumentSet(
            "a fragment bomb of 2^30",
            "{ ...F0 } "
                + times(
                    30, i -> "fragment F%d on Query { ...F%d ...F%d }".formatted(i, i + 1, i + 1))
                + " fragment F30 on Query { __typename }"),
        argumentSet(
            "a fragment bomb of 10^60 with fields",
            "{ ...F0 } "
                + times(
                    60,
                    i ->
                        "fragment F%d on Query { __typename ".formatted(i)
                            + "...F%d ".formatted(i + 1).repeat(10)
                            + "}")
                + " fragment F60 on Query { __typename }"),
        argumentSet(
            "a fragment bomb of inline fragments",
            "{ ...F0 } "
                + times(
                    30,
                    i ->
                        "fragment F%d on Query { ... on Query { ...F%d } ... { ...F%d } }"
                            .formatted(i, i + 1, i + 1))
                + " fragment F30 on Query { __typename }"),
        argumentSet("500 operations", times(500, i -> "query Q" + i + " { __typename }")),
        argumentSet("11 operations", times(11, i -> "query Q" + i + " { __typename }")),
        argumentSet(
            "30 root fields",
            "{" + times(30, i -> "a" + i + ": regions(first: 1) { totalCount }") + "}"),
        argumentSet(
            "1,000 nested inline fragments", nested(1_000, "{ ... ", "{ __typename }", "}")),
        argumentSet(
            "a list nested 7,000 deep",
            "{ nodes(ids: " + nested(7_000, "[", "", "]") + ") { id } }"),
        argumentSet(
            "a list nested 100,000 deep",
            "{ nodes(ids: " + nested(100_000, "[", "", "]") + ") { id } }"),
        argumentSet(
            "an object nested 3,000 deep",
            "{ regions(filter: " + nested(3_000, "{a:", "1", "}") + ") { totalCount } }"),
        argumentSet(
            "a type nested 5,000 deep",
            "query($a: " + nested(5_000, "[", "Int", "]") + ") { __typename }"),
        argumentSet(
            "a type nested 3,000 deep, with comments and commas in it",
            "query($a: " + nested(3_000, "[ ,#[\n", "Int", "]") + ") { __typename }"),
        argumentSet(
            "4,000 variables",
            "query(" + times(4_000, i -> "$v" + i + ": Int") + ") { __typename }"),
        argumentSet(
            "a million nodes by three lists",
            "{ regions(first: 100) { nodes { initiatives(first: 100) { nodes {"
                + " projects(first: 100) { nodes { slug } } } } } } }"),
        argumentSet(
            "a circle of lists",
            "{ districts(first: 100) { nodes { regions(first: 100) { nodes { coverage { district {"
                + " regions(first: 100) { nodes { name } } } } } } } } }"),
        argumentSet("5 MB of blanks", "{" + " ".repeat(5 << 20) + "__typename}"),
        argumentSet("5 MB of line ends", "{" + "\n".repeat(5 << 20) + "__typename}"),
        argumentSet("5 MB of commas", "{" + ",".repeat(5 << 20) + "__typename}"),
        argumentSet("5 MB in one comment", "#" + "x".repeat(5 << 20) + "\n{__typename}"),
        argumentSet("5 MB in many comments", "#x\n".repeat(5 << 18) + "{__typename}"),
        argumentSet("5 MB of a name", "{" + "x".repeat(5 << 20) + "}"));
  }

  @ParameterizedTest
  @MethodSource
  void tooMuch(String document) {
    Clean.tooMuch(prey.query(document));
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        argumentSet("nothing", ""),
        argumentSet("blanks", " \n\t,"),
        argumentSet("a comment", "# { __typename }"),
        argumentSet("no end", "{ __typename"),
        argumentSet("two ends", "{ __typename } }"),
        argumentSet("a text without end", "{ region(slug: \"x) { name } }"),
        argumentSet("a block text without end", "{ region(slug: \"\"\"x) { name } }"),
        argumentSet("an escape that is none", "{ region(slug: \"\\x00\") { name } }"),
        argumentSet("half a character", "{ region(slug: \"\\ud800\") { name } }"),
        argumentSet("half a character in braces", "{ region(slug: \"\\u{d800}\") { name } }"),
        argumentSet("no character at all", "{ region(slug: \"\\u{110000}\") { name } }"),
        argumentSet("a null byte", "{ __typename \0 }"),
        argumentSet("a null byte in a text", "{ region(slug: \"a\0b\") { name } }"),
        argumentSet("a control character", "{ __typename \u0007 }"),
        argumentSet("a character that turns the text", "{ \u202e__typename }"),
        argumentSet("letters that only look alike", "{ __typen\u0430me }"),
        argumentSet("a fragment alone", "fragment F on Query { __typename }"),
        argumentSet("a fragment in a circle", "{ ...F } fragment F on Query { ...F }"),
        argumentSet(
            "two fragments in a circle",
            "{ ...F } fragment F on Query { ...G } fragment G on Query { ...F __typename }"),
        argumentSet(
            "a circle through a field",
            "{ regions { ...F } } fragment F on RegionConnection"
                + " { nodes { states { regions { ...F } } } }"),
        argumentSet(
            "a circle that nobody uses",
            "{ __typename } fragment F on Query { ...G } fragment G on Query { ...F }"),
        argumentSet(
            "300 fragments that nobody uses",
            "{ __typename } " + times(300, i -> "fragment F" + i + " on Query { __typename }")),
        argumentSet("a fragment that is nowhere", "{ ...Nowhere }"),
        argumentSet("a fragment twice", "{ ...F } " + "fragment F on Query { a } ".repeat(2)),
        argumentSet("a fragment on a text", "{ ...F } fragment F on String { a }"),
        argumentSet("a schema", "type Query { a: Int }"),
        argumentSet("an extension of the schema", "extend type Query { a: Int } { __typename }"),
        argumentSet("a field that is nowhere", "{ " + "x".repeat(10_000) + " }"),
        argumentSet("a type that is nowhere", "query($v: Nowhere) { __typename }"),
        argumentSet("two operations without a name", "{ __typename } { __typename }"),
        argumentSet("one name twice", "query A { __typename } query A { __typename }"),
        argumentSet("a mutation", "mutation { deleteEverything }"),
        argumentSet("two at odds", "{ regions { totalCount } regions(first: 1) { totalCount } }"),
        argumentSet(
            "20 at odds",
            "{"
                + times(
                    19,
                    i -> "regions(first: " + (i + 1) + ") { nodes { name: slug } nodes { name } }")
                + "}"),
        argumentSet("a large exponent", "{ regions(first: 1e999999999) { totalCount } }"),
        argumentSet(
            "a text of 100,000 signs",
            "{ region(slug: \"" + "x".repeat(100_000) + "\") { name } }"),
        argumentSet(
            "a block text of 50,000 lines",
            "{ region(slug: \"\"\"" + "x\n".repeat(50_000) + "\"\"\") { name } }"),
        argumentSet("no fields of an object", "{ regions }"),
        argumentSet("fields of a text", "{ __typename { length } }"),
        argumentSet("SQL", "'; drop table region; --"),
        argumentSet("a page", "<script>alert(1)</script>"),
        argumentSet("a look-up", "${jndi:ldap://127.0.0.1/x}"));
  }

  @ParameterizedTest
  @MethodSource
  void wrong(String document) {
    Clean.refusal(prey.query(document), ErrorCode.BAD_USER_INPUT);
  }

  /** Whether it counts as wrong or as too much. */
  static Stream<Arguments> wrongOrTooMuch() {
    return Stream.of(
        argumentSet(
            "500 fragments in a circle",
            "{ ...F0 } "
                + times(500, i -> "fragment F%d on Query { ...F%d }".formatted(i, (i + 1) % 500))),
        argumentSet(
            "1,000 fragments in a chain with a circle at its end",
            "{ ...F0 } "
                + times(
                    1_000,
                    i -> "fragment F%d on Query { ...F%d }".formatted(i, Math.min(999, i + 1)))),
        argumentSet(
            "100 fragments that all lead to all",
            "{ ...F0 } "
                + times(
                    100,
                    i -> "fragment F" + i + " on Query {" + times(100, j -> "...F" + j) + "}")),
        argumentSet("2,000 names that are nowhere", "{" + times(2_000, i -> "nowhere" + i) + "}"),
        argumentSet(
            "2,000 fragments that are nowhere", "{" + times(2_000, i -> "...Nowhere" + i) + "}"),
        argumentSet(
            "1,000 variables of no use",
            "query(" + times(1_000, i -> "$v" + i + ": Int") + ") { __typename }"),
        argumentSet(
            "1,000 uses of variables that are nowhere",
            "{ nodes(ids: [" + times(1_000, i -> "$v" + i) + "]) { id } }"),
        argumentSet(
            "19 lists at odds, each with 19 fields at odds",
            "{"
                + times(
                    19,
                    i ->
                        "regions(first: %d) { nodes { %s } }"
                            .formatted(i + 1, times(19, j -> "x: name" + (i * 19 + j))))
                + "}"));
  }

  @ParameterizedTest
  @MethodSource
  void wrongOrTooMuch(String document) {
    Answer answer = prey.query(document);
    Clean.refusal(
        answer,
        answer.codes().getFirst().equals("LIMIT_EXCEEDED")
            ? ErrorCode.LIMIT_EXCEEDED
            : ErrorCode.BAD_USER_INPUT);
  }

  static Stream<Arguments> oddButRight() {
    return Stream.of(
        argumentSet("200 KB of blanks", "{" + " ".repeat(200_000) + "__typename}"),
        argumentSet("200 KB in one comment", "#" + "x".repeat(200_000) + "\n{__typename}"),
        argumentSet("50,000 comments", "#\n".repeat(50_000) + "{__typename}"),
        argumentSet("200 KB of commas", "{" + ",".repeat(200_000) + "__typename}"),
        argumentSet("a sign that tells the order of bytes", "\ufeff{__typename}"));
  }

  @ParameterizedTest
  @MethodSource
  void oddButRight(String document) {
    Answer answer = prey.query(document);
    Clean.answer(answer);
    if (answer.json().has("errors")) {
      Clean.tooMuch(answer);
    }
  }
}
