package org.mintatlas.graphql.error;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.domain.Rules;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.graphql.ApiInMemory;
import org.mintatlas.graphql.SmallAtlas;
import org.mintatlas.graphql.request.Language;

/** Errors are read in the language that was asked for, whoever found them. */
class LanguageTest {
  private static final ApiInMemory API = new ApiInMemory();

  private static final Map<String, Rule> RULES = Rules.below("org.mintatlas");

  /** The first has a test of its own here, the others only a subscription says. */
  private static final List<String> ONLY_OTHERS_BREAK =
      List.of("paging.foreign", "change.no-region", "change.foreign-cursor");

  /** What a reason repeats of the value, in either language. */
  private static final String SHOWN =
      "^(?:(?:the text|der Text) \"[^\"]*\"|(?:the number|die Zahl) \\S+|[^']*'[^']*':?) ";

  /** Something wrong for each rule that a caller can break. */
  static Stream<Arguments> mistakes() {
    return Stream.of(
        broken(
            "shared.order",
            "{ events(filter: {from: \"2024-02-01\", to: \"2024-01-01\"}) { totalCount } }"),
        broken("shared.slug-form", "{ region(slug: \"A\") { name } }"),
        broken("geography.no-state", "{ district(key: \"99001\") { name } }"),
        broken("geography.five-digits", "{ district(key: \"1\") { name } }"),
        broken("geography.five-digits", "{ postcode(code: \"1\") { placeName } }"),
        broken("shared.day-form", "{ whiteSpots(on: \"x\") { coveredShare } }"),
        broken("shared.day-form", "{ whiteSpots(on: \"2024\") { coveredShare } }"),
        broken("shared.no-such-date", "{ whiteSpots(on: \"2023-02-29\") { coveredShare } }"),
        broken("shared.range", "{ whiteSpots(on: \"0000-01-01\") { coveredShare } }"),
        broken("shared.order", "{ statistics { regions(fromYear: 2020, toYear: 2019) { year } } }"),
        broken("statistics.open-end", "{ statistics { regions(fromYear: 9999) { year } } }"),
        broken(
            "statistics.too-many",
            "{ statistics { regions(fromYear: 1900, toYear: 1950) { year } } }"),
        broken("shared.range", "{ statistics { regions(toYear: 10000) { year } } }"),
        broken("shared.range", "{ regions(first: 0) { totalCount } }"),
        broken("shared.range", "{ yearInReview(year: 0) { year } }"),
        broken("scalar.text-wanted", "{ region(slug: 5) { name } }"),
        broken("argument.text-length", "{ regions(filter: {nameContains: \"a\"}) { totalCount } }"),
        broken(
            "argument.too-long",
            "{ regions(filter: {kinds: [" + "OTHER ".repeat(51) + "]}) { totalCount } }"),
        broken(
            "shared.language-code", "{ materials(filter: {languages: [\"deu\"]}) { totalCount } }"),
        broken("region.alone", "{ regions(filter: {uncertain: true}) { totalCount } }"),
        broken("argument.too-long", "{ nodes(ids: [" + "\"a\" ".repeat(101) + "]) { id } }"),
        broken("paging.both-ends", "{ regions(first: 1, last: 1) { totalCount } }"),
        broken("paging.other-end", "{ regions(last: 1, after: \"x\") { totalCount } }"),
        broken("paging.other-end", "{ regions(first: 1, before: \"x\") { totalCount } }"),
        broken("paging.both-ends", "{ regions(after: \"x\", before: \"y\") { totalCount } }"),
        broken("enrolment.certificate-form", "{ certificate(number: \"x\") { number } }"),
        broken(
            "enrolment.certificate-check",
            "{ certificate(number: \"MA-2024-7K3Q9F-X\") { number } }"),
        broken("paging.from-nowhere", "{ regions(orderBy: DISTANCE) { totalCount } }"),
        broken("paging.forged", "{ regions(after: \"x\") { totalCount } }"),
        broken("node.of-other-type", "{ regions(filter: {ids: [\"x\"]}) { totalCount } }"),
        broken("label.no-enum", "{ labels(enums: [\"X\"]) { label } }"));
  }

  private static Arguments broken(String key, String document) {
    return Arguments.of(key, document);
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void isThatOfTheRequestForEveryRuleOfTheDomain(String key, String document) {
    String english = message(document, Language.EN);
    String german = message(document, Language.DE);

    Rule rule = RULES.get(key);
    assertThat(rule).as(key).isNotNull();
    assertThat(english).matches(".*" + pattern(rule.english()));
    assertThat(german).matches(".*" + pattern(rule.german()));
  }

  private static String pattern(String sentence) {
    return "\\Q" + sentence.replace("%s", "\\E.+\\Q") + "\\E";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ colour } | Query hat kein Feld 'colour'.",
        "{ regions( | Das Dokument endet zu früh, in Zeile 1, Spalte 11.",
        "{ regions @skip { totalCount } } | @skip(if): fehlt",
        "{ regions(filter: {on: 2024}) { totalCount } } | filter.on: die Zahl 2024 wird als Text in"
            + " Anführungszeichen geschrieben",
        "{ region { name } } | slug: fehlt",
        "{ regions(colour: 1) { totalCount } } | colour: das Feld hat kein solches Argument.",
        "{ region(slug: null) { name } } | slug: darf nicht null sein",
        "{ regions(first: \"x\") { totalCount } } | first: der Text \"x\" ist nicht vom Typ Int",
        "{ regions(orderBy: X) { totalCount } } | orderBy: 'X' ist keiner der Werte NAME,"
            + " NAME_DESC, FOUNDED, FOUNDED_DESC, LISTED, LISTED_DESC, NORTH_TO_SOUTH,"
            + " SOUTH_TO_NORTH, ASSURED, ASSURED_DESC, DISTANCE",
        "{ regions(orderBy: \"NAME\") { totalCount } } | orderBy: '\"NAME\"' wird ohne"
            + " Anführungszeichen geschrieben",
        "{ regions(filter: 1) { totalCount } } | filter: die Zahl 1 ist kein Objekt vom Typ"
            + " RegionFilter",
        "{ regions(filter: {x: 1}) { totalCount } } | filter: RegionFilter hat kein Feld 'x'",
        "{ regions(first: 101) { totalCount } } | first: Seitengröße '101': muss zwischen 1 und 100"
            + " liegen",
        "query A { __typename } query B { __typename } | Das Dokument hat mehrere Operationen:"
            + " operationName muss sagen, welche laufen soll.",
      })
  void isThatOfTheRequestForTheEngineToo(String document, String message) {
    assertThat(message(document, Language.DE)).isEqualTo(message);
  }

  @ParameterizedTest
  @CsvSource({
    "{ region { name } }, slug",
    "{ regions(colour: 1) { totalCount } }, colour",
    "{ regions(first: 1 first: 2) { totalCount } }, first",
    "{ regions @include { totalCount } }, if",
  })
  void changesNothingForPrograms(String document, String argument) {
    for (Language language : Language.values()) {
      assertThat(API.errors(document, Map.of(), language))
          .singleElement()
          .satisfies(error ->
              assertThat((Map<?, ?>) error.get("extensions"))
                  .hasToString(
                      "{code=BAD_USER_INPUT, argument="
                          + argument
                          + ", traceId="
                          + ((Map<?, ?>) error.get("extensions")).get("traceId")
                          + "}"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages_de", "engine_de"})
  void addressesNobodyInGerman(String bundle) {
    ResourceBundle texts =
        ResourceBundle.getBundle("org.mintatlas.graphql.error." + bundle, Locale.ROOT);
    for (String key : texts.keySet()) {
      assertThat(texts.getString(key))
          .as(key)
          .doesNotContainPattern("\\b(Sie|Ihnen|Ihre?[nmrs]?)\\b");
    }
  }

  @Test
  void isEnglishUntilAnotherIsAskedForEvenOnAGermanMachine() {
    Locale machine = Locale.getDefault();
    Locale.setDefault(Locale.GERMANY);
    try {
      for (Map<String, Object> error :
          List.of(
              API.errors("{ colour }", Map.of()).getFirst(),
              API.errors("{ colour }", Map.of(), Language.EN).getFirst())) {
        assertThat(error).containsEntry("message", "Query has no field 'colour'.");
      }
    } finally {
      Locale.setDefault(machine);
    }
  }

  /** Whatever a scalar says of junk, it says in German too. */
  static Stream<Arguments> junk() {
    return API.source.schema().getAllTypesAsList().stream()
        .filter(GraphQLScalarType.class::isInstance)
        .flatMap(scalar ->
            Stream.of(
                    "",
                    " ",
                    "x",
                    "-",
                    "No Slug",
                    "12345678",
                    "99001",
                    "2024",
                    "2024-13",
                    "2023-02-29",
                    "0000",
                    "ftp://x",
                    "http://[",
                    "http://a\u0000b",
                    "http://a\ud800b",
                    "http://" + "x".repeat(3000),
                    "a@",
                    5,
                    true,
                    List.of())
                .map(value -> Arguments.of(scalar, value)));
  }

  @ParameterizedTest
  @MethodSource("junk")
  void isThatOfTheRequestForEveryScalar(GraphQLScalarType scalar, Object value) {
    List<String> english = reasons(Messages.ENGLISH, scalar, value);
    List<String> german = reasons(Messages.GERMAN, scalar, value);

    assertThat(german).hasSameSizeAs(english);
    assertThat(english).allSatisfy(reason -> assertThat(german).doesNotContain(reason));
  }

  /** What is said of the value, behind what repeats it. */
  private static List<String> reasons(Messages messages, GraphQLScalarType scalar, Object value) {
    return new ValueCheck(messages, true)
        .problems(scalar, value, "x")
        .map(problem -> problem.reason().replaceFirst(SHOWN, ""))
        .toList();
  }

  @Test
  void isThatOfTheRequestForACursorOfAnotherList() {
    new SmallAtlas(API.atlas);
    String cursor =
        API.ask("{ regions(first: 1) { pageInfo { endCursor } } }")
            .path("regions.pageInfo.endCursor")
            .entity(String.class)
            .get();
    String document = "{ networks(after: \"" + cursor + "\") { nodes { slug } } }";

    assertThat(message(document, Language.DE))
        .endsWith(
            "gehört zu einer anderen Liste, einem anderen Filter oder einer anderen Sortierung");
  }

  @Test
  void isKnownOfEveryRuleOfTheApi() {
    Stream<String> broken = mistakes().map(mistake -> String.valueOf(mistake.get()[0]));

    assertThat(Stream.concat(broken, ONLY_OTHERS_BREAK.stream()))
        .containsAll(Rules.below("org.mintatlas.graphql").keySet());
  }

  @Test
  void namesNothingOfTheSchemaWhereStrangersMayNotExploreIt() {
    ValueCheck check = new ValueCheck(Messages.ENGLISH, false);

    assertThat(check.problems(kinds(), "OTHERS", "x"))
        .containsExactly(new ValueCheck.Problem("x", "'OTHERS' is no value of RegionKind"));
  }

  private static GraphQLType kinds() {
    return Objects.requireNonNull(API.source.schema().getType("RegionKind"));
  }

  private static String message(String document, Language language) {
    List<Map<String, Object>> errors = API.errors(document, Map.of(), language);
    assertThat(errors).hasSize(1);
    return String.valueOf(errors.getFirst().get("message"));
  }
}
