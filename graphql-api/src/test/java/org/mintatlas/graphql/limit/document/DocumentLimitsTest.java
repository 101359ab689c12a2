package org.mintatlas.graphql.limit.document;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.introspection.IntrospectionQuery;
import graphql.language.OperationDefinition.Operation;
import graphql.language.SourceLocation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.graphql.limit.Engine;

class DocumentLimitsTest {
  private final Engine engine = new Engine();

  static Stream<Arguments> tooLarge() {
    return Stream.of(
        Arguments.of("characters", 262_145, "{ __typename }" + " ".repeat(5_000_000)),
        Arguments.of("tokens", 15_001, "{ " + many(10_000, i -> "a" + i + ": __typename ") + "}"),
        Arguments.of("tokens", 15_001, "#\n".repeat(20_000) + "{ __typename }"),
        Arguments.of("nesting", 101, "{a".repeat(7_000)),
        Arguments.of("nesting", 101, "{a".repeat(4_000) + "}".repeat(4_000)),
        Arguments.of("nesting", 101, "{ a(b: " + "[".repeat(7_000)),
        Arguments.of("nesting", 101, "{ a(b: " + "{b:".repeat(4_000)),
        Arguments.of("nesting", 102, chain(1_800)),
        Arguments.of("operations", 1_000, many(1_000, i -> "query Q" + i + " { __typename } ")),
        Arguments.of("directives", 51, "{ __typename " + "@skip(if: false) ".repeat(51) + "}"),
        Arguments.of(
            "aliases", 51, "{ regions { " + many(51, i -> "a" + i + ": totalCount ") + "} }"),
        Arguments.of("rootFields", 21, "{ " + "__typename ".repeat(21) + "}"),
        Arguments.of("depth", 16, "{a".repeat(16) + "}".repeat(16)),
        Arguments.of(
            "expandedFields", 5_001, "{ regions { " + many(5_000, i -> "f" + i + " ") + "} }"),
        Arguments.of("expandedFields", Integer.MAX_VALUE, "{ regions { ...F0 } } " + bomb(30)),
        Arguments.of("repeatedFields", 101, "{ regions { " + "totalCount ".repeat(101) + "} }"),
        Arguments.of("repeatedFields", 128, "{ regions { ...F0 } } " + bomb(7)),
        Arguments.of(
            "introspectionNesting",
            4,
            "{ __schema { types { fields { args { type { fields { name } } } } } } }"),
        Arguments.of(
            "introspectionNesting",
            4,
            "{ __schema { ...S } } fragment S on __Schema { types { interfaces { ...T } } }"
                + " fragment T on __Type { possibleTypes { fields { name } } }"),
        Arguments.of(
            "introspectionLists",
            21,
            "{ __schema { " + many(21, i -> "t" + i + ": types { name } ") + "} }"),
        Arguments.of(
            "introspectionDepth",
            21,
            "{ __schema { queryType "
                + "{ ofType ".repeat(18)
                + "{ name }"
                + "}".repeat(18)
                + "} }"));
  }

  @ParameterizedTest
  @MethodSource
  void tooLarge(String limit, int actual, String document) {
    List<Map<String, Object>> refusals = engine.refusals(document, Map.of());

    assertThat(refusals).hasSize(1);
    assertThat(refusals.getFirst())
        .containsEntry("code", "LIMIT_EXCEEDED")
        .containsEntry("limit", limit)
        .containsEntry("actual", actual)
        .containsKey("maximum");
    assertThat(engine.validated()).isFalse();
  }

  @Test
  void tellAllThatIsTooMuchAtOnce() {
    String document = "{ " + many(60, i -> "a" + i + ": __typename @skip(if: false) ") + "}";

    assertThat(engine.refusals(document, Map.of()))
        .extracting(refusal -> refusal.get("limit"))
        .containsExactly("directives", "aliases", "rootFields");
  }

  @Test
  void tellTheLimitInWords() {
    ExecutionResult result = engine.run("{a".repeat(16) + "}".repeat(16));

    assertThat(result.getErrors().getFirst().getMessage())
        .isEqualTo("This request exceeds the limit for depth: 16, at most 15 allowed.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{b} {a{a{a{a{a{a{a{a{a{a{a{a{a{a{a{\na}}}}}}}}}}}}}}}}",
        "{ b { a } ...F } fragment F on Query {a{a{a{a{a{a{a{a{a{a{a{a{a{a{a{\n\na}}}}}}}}}}}}}}}}",
      })
  void tellWhereADocumentIsDeepest(String document) {
    assertThat(engine.run(document).getErrors())
        .singleElement()
        .satisfies(error ->
            assertThat(error.getLocations())
                .extracting(place -> place.getLine())
                .containsExactly((int) document.lines().count()));
  }

  @Test
  void areNotToldOfWhatKeepsToThem() {
    for (String document :
        List.of(
            "{ " + "__typename ".repeat(20) + "}",
            "{ regions { " + "totalCount ".repeat(100) + "} }",
            "{ regions { " + many(50, i -> "a" + i + ": totalCount ") + "} }",
            "{ __typename " + " ".repeat(200_000) + "}")) {
      engine.run(document);
      assertThat(engine.executed()).as(document).isTrue();
    }
  }

  @Test
  void letTheIntrospectionOfToolsPass() {
    String fields = "__type(name: \"Region\") { fields { name } } ";
    assertThat(engine.run("{ a: " + fields + "b: " + fields + "}").getErrors()).isEmpty();
    assertThat(engine.run(IntrospectionQuery.INTROSPECTION_QUERY).getErrors()).isEmpty();
    String wrapped = "{ ofType ".repeat(9) + "{ name } " + "} ".repeat(9);
    assertThat(
            engine
                .run("{ __schema { types { fields { args { type " + wrapped + "} } } } }")
                .getErrors())
        .isEmpty();
  }

  @Test
  void refuseFragmentsWithinThemselvesAtOnce() {
    String all = many(8, i -> "...F" + i + " ");
    for (String document :
        List.of(
            "{ ...A } fragment A on Query { ...A }",
            "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A __typename }",
            "{ regions { nodes { ...A } } }"
                + " fragment A on Region { leadState { regions { nodes { ...A } } } }",
            "{ ...F0 } " + many(8, i -> "fragment F" + i + " on Query { " + all + "} "))) {
      ExecutionResult result = engine.run(document);

      assertThat(result.getErrors()).isNotEmpty();
      assertThat(result.getErrors())
          .allSatisfy(error -> {
            assertThat(error.getMessage()).isEqualTo("A fragment must not contain itself.");
            assertThat(error.getExtensions()).containsEntry("code", "BAD_USER_INPUT");
            assertThat(error.getLocations()).hasSize(1);
          });
      assertThat(engine.validated()).isFalse();
    }
    assertThat(
            engine
                .run("{ ...A } fragment A on Query { ...A }")
                .getErrors()
                .getFirst()
                .getLocations())
        .containsExactly(new SourceLocation(1, 10));
  }

  @Test
  void countFragmentsOfTheSameNameTogether() {
    String document =
        "{ regions { ...F } } fragment F on RegionConnection { totalCount } "
            + "fragment F on RegionConnection { "
            + "totalCount ".repeat(100)
            + "}";

    assertThat(engine.refusals(document, Map.of()))
        .extracting(refusal -> refusal.get("limit"))
        .containsExactly("repeatedFields");
  }

  @Test
  void holdForVariables() {
    String document = "query Q($s: Slug!) { region(slug: $s) { name } }";

    assertThat(engine.refusals(document, Map.of("s", "x".repeat(65_536))).getFirst())
        .containsEntry("limit", "variables")
        .containsEntry("actual", 65_537);
    assertThat(engine.refusals(document, Map.of("s", nested(10_000))).getFirst())
        .containsEntry("limit", "variablesNesting")
        .containsEntry("actual", 10_000);
    assertThat(engine.validated()).isFalse();
  }

  private static Object nested(int times) {
    Object value = 1;
    for (int i = 0; i < times; i++) {
      value = i % 2 == 0 ? Map.of("a", value) : List.of(value);
    }
    return value;
  }

  @Test
  void letNoSubscriptionRunWhereThereIsOneAnswerOnly() {
    engine.request.forbid(Operation.SUBSCRIPTION);

    ExecutionResult result = engine.run("subscription { anything }");

    assertThat(result.getErrors().getFirst().getExtensions())
        .containsEntry("code", "NOT_ACCEPTABLE");
    assertThat(engine.validated()).isFalse();
  }

  @Test
  void endNumbersThatTakeTooLongToRead() {
    ExecutionResult result = engine.run("{ regions(first: " + "9".repeat(1_001) + ") { a } }");

    assertThat(result.getErrors()).hasSize(1);
    assertThat(result.getErrors().getFirst().getExtensions())
        .containsEntry("limit", "digits")
        .containsEntry("maximum", 1_000)
        .containsEntry("actual", 1_001);
  }

  @Test
  void letNoMutationRunWhereReadingIsPromised() {
    engine.request.forbid(Operation.MUTATION);

    for (String document :
        List.of("mutation { anything }", "query A { __typename } mutation B { anything }")) {
      ExecutionResult result =
          engine.run(
              ExecutionInput.newExecutionInput(document)
                  .operationName(document.startsWith("query") ? "B" : null));

      assertThat(result.getErrors()).hasSize(1);
      assertThat(result.getErrors().getFirst().getExtensions())
          .containsEntry("code", "METHOD_NOT_ALLOWED");
      assertThat(engine.validated()).isFalse();
    }
    assertThat(engine.run("{ __typename }").getErrors()).isEmpty();
    assertThat(
            engine
                .run(
                    ExecutionInput.newExecutionInput(
                            "query A { __typename } mutation B { anything }")
                        .operationName("A"))
                .getErrors())
        .extracting(GraphQLError::getExtensions)
        .doesNotContain(Map.of("code", "METHOD_NOT_ALLOWED"));
  }

  private static String many(int times, IntFunction<String> each) {
    return IntStream.range(0, times).mapToObj(each).collect(Collectors.joining());
  }

  /** Fragments that use the next one twice each. */
  private static String bomb(int power) {
    return many(
            power,
            i ->
                String.format(
                    Locale.ROOT,
                    "fragment F%d on RegionConnection { ...F%d ...F%d } ",
                    i,
                    i + 1,
                    i + 1))
        + String.format(Locale.ROOT, "fragment F%d on RegionConnection { totalCount }", power);
  }

  /** Fragments that use the next one. */
  private static String chain(int length) {
    return "{ ...F0 } "
        + many(
            length, i -> String.format(Locale.ROOT, "fragment F%d on Query { ...F%d } ", i, i + 1))
        + String.format(Locale.ROOT, "fragment F%d on Query { __typename }", length);
  }
}
