package org.mintatlas.graphql.error;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLScalarType;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.graphql.ApiInMemory;
import org.mintatlas.graphql.SmallAtlas;
import org.mintatlas.graphql.request.Language;

/** Errors are read in the language that was asked for, whoever found them. */
class LanguageTest {
  private static final ApiInMemory API = new ApiInMemory();

  /** What a reason repeats of the value, in either language. */
  private static final String SHOWN =
      "^(?:(?:the text|der Text) \"[^\"]*\"|(?:the number|die Zahl) \\S+|[^']*'[^']*':?) ";

  /** Something wrong for each rule that a caller can break. */
  static Stream<Arguments> mistakes() {
    return Stream.of(
        broken(
            "order",
            "{ events(filter: {from: \"2024-02-01\", to: \"2024-01-01\"}) { totalCount } }"),
        broken("slug.form", "{ region(slug: \"A\") { name } }"),
        broken("district.state", "{ district(key: \"99001\") { name } }"),
        broken("fiveDigits", "{ district(key: \"1\") { name } }"),
        broken("fiveDigits", "{ postcode(code: \"1\") { placeName } }"),
        broken("date.day", "{ whiteSpots(on: \"x\") { coveredShare } }"),
        broken("date.day", "{ whiteSpots(on: \"2024\") { coveredShare } }"),
        broken("date.none", "{ whiteSpots(on: \"2023-02-29\") { coveredShare } }"),
        broken("range", "{ whiteSpots(on: \"0000-01-01\") { coveredShare } }"),
        broken("order", "{ statistics { regions(fromYear: 2020, toYear: 2019) { year } } }"),
        broken("years.open", "{ statistics { regions(fromYear: 9999) { year } } }"),
        broken("years.many", "{ statistics { regions(fromYear: 1900, toYear: 1950) { year } } }"),
        broken("range", "{ statistics { regions(toYear: 10000) { year } } }"),
        broken("range", "{ regions(first: 0) { totalCount } }"),
        broken("range", "{ yearInReview(year: 0) { year } }"),
        broken("text.quoted", "{ region(slug: 5) { name } }"),
        broken("text.length", "{ regions(filter: {nameContains: \"a\"}) { totalCount } }"),
        broken(
            "list.long",
            "{ regions(filter: {kinds: [" + "OTHER ".repeat(51) + "]}) { totalCount } }"),
        broken("language.code", "{ materials(filter: {languages: [\"deu\"]}) { totalCount } }"),
        broken("uncertain.alone", "{ regions(filter: {uncertain: true}) { totalCount } }"),
        broken("list.long", "{ nodes(ids: [" + "\"a\" ".repeat(101) + "]) { id } }"),
        broken("page.bothEnds", "{ regions(first: 1, last: 1) { totalCount } }"),
        broken("page.after", "{ regions(last: 1, after: \"x\") { totalCount } }"),
        broken("page.before", "{ regions(first: 1, before: \"x\") { totalCount } }"),
        broken("page.bothCursors", "{ regions(after: \"x\", before: \"y\") { totalCount } }"),
        broken("certificate.form", "{ certificate(number: \"x\") { number } }"),
        broken("certificate.check", "{ certificate(number: \"MA-2024-7K3Q9F-X\") { number } }"),
        broken("cursor.forged", "{ regions(after: \"x\") { totalCount } }"),
        broken("enum.unknown", "{ labels(enums: [\"X\"]) { label } }"));
  }

  private static Arguments broken(String key, String document) {
    return Arguments.of(key, document);
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void isThatOfTheRequestForEveryRuleOfTheDomain(String key, String document) {
    String english = message(document, Language.EN);
    String german = message(document, Language.DE);

    assertThat(english).matches(".*" + pattern("rules_en", key));
    assertThat(german).matches(".*" + pattern("rules_de", key));
  }

  private static String rule(String bundle, String key) {
    return ResourceBundle.getBundle("org.mintatlas.graphql.error." + bundle, Locale.ROOT)
        .getString(key);
  }

  private static String pattern(String bundle, String key) {
    String text = rule(bundle, key);
    return "\\Q" + text.replace("''", "'").replaceAll("\\{\\d}", "\\\\E.+\\\\Q") + "\\E";
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
            + " SOUTH_TO_NORTH, ASSURED, ASSURED_DESC",
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
  @ValueSource(strings = {"messages_de", "engine_de", "rules_de"})
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
    ValueCheck.Problem english = new ValueCheck(Messages.ENGLISH, true).problem(scalar, value, "x");
    ValueCheck.Problem german = new ValueCheck(Messages.GERMAN, true).problem(scalar, value, "x");

    if (english == null) {
      assertThat(german).isNull();
    } else {
      assertThat(reason(german)).isNotEqualTo(reason(english));
    }
  }

  /** What is said of the value, behind what repeats it. */
  private static String reason(ValueCheck.@Nullable Problem problem) {
    assertThat(problem).isNotNull();
    return problem.reason().replaceFirst(SHOWN, "");
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

    assertThat(message(document, Language.DE)).contains(rule("rules_de", "cursor.foreign"));
  }

  /** A rule that nothing breaks here is one that the domain says in other words by now. */
  @Test
  void knowsNoRuleThatNothingBreaks() {
    ResourceBundle rules =
        ResourceBundle.getBundle("org.mintatlas.graphql.error.rules_en", Locale.ROOT);
    Set<String> broken =
        mistakes()
            .map(mistake -> String.valueOf(mistake.get()[0]))
            .collect(Collectors.toCollection(HashSet::new));
    broken.add("cursor.foreign");
    broken.add("region.none"); // only a subscription says it
    broken.add("date.moment"); // of a scalar that no argument has

    assertThat(rules.keySet())
        .filteredOn(key -> !key.startsWith("what.") && !broken.contains(key))
        .allSatisfy(key ->
            assertThat(junk().map(LanguageTest::english))
                .as(key)
                .anySatisfy(
                    problem -> assertThat(problem).matches("(?s).*" + pattern("rules_en", key))));
  }

  private static String english(Arguments junk) {
    ValueCheck.Problem problem =
        new ValueCheck(Messages.ENGLISH, true)
            .problem((GraphQLScalarType) junk.get()[0], junk.get()[1], "x");
    return problem == null ? "" : problem.text();
  }

  @Test
  void namesNothingOfTheSchemaWhereStrangersMayNotExploreIt() {
    ValueCheck check = new ValueCheck(Messages.ENGLISH, false);

    assertThat(check.problem(API.source.schema().getType("RegionKind"), "OTHERS", "x"))
        .isEqualTo(new ValueCheck.Problem("x", "'OTHERS' is no value of RegionKind"));
  }

  private static String message(String document, Language language) {
    List<Map<String, Object>> errors = API.errors(document, Map.of(), language);
    assertThat(errors).hasSize(1);
    return String.valueOf(errors.getFirst().get("message"));
  }
}
