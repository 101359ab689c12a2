package org.mintatlas.web.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mintatlas.domain.shared.PartialDate;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The questions about programmes, events, awards and bodies, held against the facts. */
@RunningAtlas
class ProgrammeQuestionsIT {
  private static final Map<String, Object> PILOT =
      Map.of("programme", "mint-qualitaetsoffensive", "number", 1);

  @Autowired private Asking ask;

  private static List<String> texts(JsonNode list, String... path) {
    return list.valueStream().map(node -> at(node, path).asString("")).toList();
  }

  private static JsonNode at(JsonNode node, String... path) {
    JsonNode found = node;
    for (String field : path) {
      found = found.path(field);
    }
    return found;
  }

  private static List<CSVRecord> rows(List<CSVRecord> file, Predicate<CSVRecord> which) {
    return file.stream().filter(which).toList();
  }

  private static List<String> cells(List<CSVRecord> rows, String column) {
    return rows.stream().map(row -> row.get(column)).toList();
  }

  private static boolean isYear(String date, int year) {
    return !date.isEmpty() && PartialDate.parse(date).year() == year;
  }

  private static Map<String, String> stateOfRegion() {
    return Facts.REGIONS.stream()
        .collect(Collectors.toMap(row -> row.get("slug"), row -> row.get("state").substring(3)));
  }

  private JsonNode review(int year) {
    return ask.document("year-in-review", Map.of("year", year)).get("yearInReview");
  }

  // Question 5

  @Test
  void allStatesAreReachedIn2024AndTwoWereMissingTheYearBefore() {
    JsonNode reached = ask.document("all-states-reached", Map.of("year", 2024)).get("yearInReview");
    JsonNode before = ask.document("all-states-reached", Map.of("year", 2023)).get("yearInReview");

    assertThat(reached.get("allStatesReached").asBoolean()).isTrue();
    assertThat(reached.get("statesReached")).hasSize(16);
    assertThat(reached.at("/newRegions/totalCount").asInt()).isEqualTo(11);
    assertThat(before.get("allStatesReached").asBoolean(false)).isFalse();
    assertThat(texts(before.get("statesReached"), "code")).doesNotContain("SL");
    assertThat(before.at("/newRegions/totalCount").asInt()).isZero();
  }

  // Question 6

  @Test
  void theThirteenPilotRegionsStandUnderTheirStates() {
    JsonNode report = ask.document("pilot-report", PILOT).at("/cohort/report");
    Map<String, String> stateOf = stateOfRegion();
    Map<String, Set<String>> expected =
        rows(Facts.ENROLMENTS, row -> row.get("cohort_slug").equals("qo-pilot")).stream()
            .map(row -> row.get("region_slug"))
            .collect(Collectors.groupingBy(stateOf::get, Collectors.toSet()));

    assertThat(
            report
                .get("byState")
                .valueStream()
                .collect(
                    Collectors.toMap(
                        state -> at(state, "state", "code").asString(),
                        state -> Set.copyOf(texts(state.at("/regions/nodes"), "slug")))))
        .isEqualTo(expected);
    assertThat(texts(report.get("byState"), "state", "code"))
        .containsExactly("BW", "BY", "NW", "RP", "TH");
    assertThat(report.get("byState").valueStream().map(state -> state.get("networkCount").asInt()))
        .containsExactly(2, 4, 3, 2, 2);
    assertThat(report.at("/headcount/networkCount").asInt()).isEqualTo(13);
  }

  @Test
  void thePilotHasItsPathItsReachAndItsMaterials() {
    JsonNode report = ask.document("pilot-report", PILOT).at("/cohort/report");
    List<CSVRecord> modules = rows(Facts.MODULES, row -> row.get("cohort_slug").equals("qo-pilot"));

    assertThat(texts(report.get("timeline"), "name")).isEqualTo(cells(modules, "title"));
    assertThat(texts(report.get("timeline"), "kind"))
        .containsExactly("KICK_OFF", "KICK_OFF", "WORKSHOP", "CLOSING");
    assertThat(texts(report.get("timeline"), "period", "from"))
        .containsExactly("2020-05-14", "2020-06-late", "2020-09", "2021-05-early");
    assertThat(report.at("/timeline/1/duration/text").asString()).isEqualTo("2,5");
    assertThat(
            report
                .get("figures")
                .valueStream()
                .filter(figure -> figure.get("measure").asString().equals("INITIATIVES_REACHED"))
                .map(figure -> figure.get("text").asString()))
        .containsExactly("über 80", "88");
    assertThat(texts(report.at("/materials/nodes"), "name"))
        .containsExactlyInAnyOrderElementsOf(
            cells(
                rows(
                    Facts.MATERIALS,
                    row -> row.get("programme_slug").equals("mint-qualitaetsoffensive")),
                "title"));
    assertThat(texts(report.get("findings"), "kind"))
        .contains("AIM", "METHOD", "SELECTION", "SUPPORT", "SUCCESS_FACTOR", "RESULT", "OUTLOOK");
  }

  // Question 7

  @Test
  void theBarcampHasItsEditionsAndTheNext() {
    JsonNode series =
        ask.document("barcamp-editions", Map.of("series", "mint-barcamp", "on", "2024-12-12"))
            .get("eventSeries");
    List<CSVRecord> editions =
        rows(Facts.EVENTS, row -> row.get("series_slug").equals("mint-barcamp"));

    JsonNode nodes = series.at("/events/nodes");
    assertThat(series.at("/events/totalCount").asInt()).isEqualTo(editions.size());
    assertThat(texts(nodes, "from")).isSorted().hasSize(editions.size());
    for (CSVRecord fact : editions) {
      JsonNode edition = one(nodes, fact.get("slug"));
      for (String field : List.of("edition", "motto", "mode", "venue")) {
        assertThat(edition.get(field).asString("")).as(field).isEqualTo(fact.get(field));
      }
      assertThat(edition.get("name").asString()).isEqualTo(fact.get("title"));
      assertThat(edition.get("from").asString()).isEqualTo(fact.get("start"));
      assertThat(edition.get("to").asString("")).isEqualTo(fact.get("end"));
      assertThat(at(edition, "place", "city").asString("")).isEqualTo(fact.get("city"));
      assertFigures(edition, "EVENT", fact.get("slug"));
    }
    assertThat(series.at("/next/slug").asString()).isEqualTo("mint-barcamp-11");
    assertThat(series.at("/next/from").asString()).isEqualTo("2025-09-26");
  }

  private static JsonNode one(JsonNode nodes, String slug) {
    return nodes
        .valueStream()
        .filter(node -> node.get("slug").asString().equals(slug))
        .findFirst()
        .orElseThrow();
  }

  /** All that the sources state, in their order, of the measures that the document asks for. */
  private static void assertFigures(JsonNode node, String kind, String owner) {
    List<CSVRecord> facts =
        rows(
            Facts.FIGURES,
            row -> row.get("owner_kind").equals(kind) && row.get("owner").equals(owner));
    JsonNode figures = node.get("figures");
    assertThat(texts(figures, "measure")).as(owner).isEqualTo(cells(facts, "measure"));
    assertThat(texts(figures, "qualifier")).as(owner).isEqualTo(cells(facts, "qualifier"));
    assertThat(figures.valueStream().map(figure -> figure.get("value").asDouble()))
        .as(owner)
        .containsExactlyElementsOf(
            facts.stream().map(row -> new BigDecimal(row.get("value")).doubleValue()).toList());
  }

  // Question 8

  @ParameterizedTest
  @MethodSource
  void anAwardHasItsCallsByYear(String award) {
    List<CSVRecord> facts = rows(Facts.CALLS, row -> row.get("award_slug").equals(award));
    JsonNode calls = ask.document("award-calls", Map.of("award", award)).get("award").get("calls");

    assertThat(calls.get("totalCount").asInt()).isEqualTo(facts.size());
    assertThat(calls.get("nodes").valueStream().map(call -> call.get("year").asInt()))
        .containsExactlyElementsOf(
            facts.stream()
                .map(row -> Integer.valueOf(row.get("year")))
                .sorted(Comparator.reverseOrder())
                .toList());
    for (CSVRecord fact : facts) {
      String year = fact.get("year");
      JsonNode call =
          calls
              .get("nodes")
              .valueStream()
              .filter(node -> node.get("year").asString().equals(year))
              .findFirst()
              .orElseThrow();
      List<CSVRecord> winners =
          rows(
              Facts.WINNERS,
              row -> row.get("award_slug").equals(award) && row.get("year").equals(year));
      assertFigures(call, "CALL", award + "/" + year);
      assertThat(texts(call.at("/winners/nodes"), "region", "slug"))
          .containsExactlyInAnyOrderElementsOf(cells(winners, "region_slug"));
      assertThat(texts(call.at("/winners/nodes"), "projectName"))
          .containsExactlyInAnyOrderElementsOf(cells(winners, "project"));
    }
  }

  static Stream<String> anAwardHasItsCallsByYear() {
    return Facts.CALLS.stream().map(row -> row.get("award_slug")).distinct();
  }

  @Test
  void theWinRateOfACallIsComputed() {
    JsonNode calls =
        ask.document("award-calls", Map.of("award", "mint-regionen-wirken"))
            .at("/award/calls/nodes");

    assertThat(texts(calls, "theme")).contains("Alle erreichen!", "Kooperation!");
    assertThat(calls.at("/0/winRate").isNull()).isTrue(); // nobody tells how many applied in 2025
    assertThat(calls.at("/1/winRate").asDouble()).isCloseTo(5.0 / 21, within(1e-9));
    assertThat(calls.at("/2/winRate").asDouble()).isCloseTo(5.0 / 22, within(1e-9));
  }

  // Question 9

  @Test
  void whatIsOpenForRegistrationAndWhatIsForAlumniOnly() {
    JsonNode answer =
        ask.document("open-for-registration", Map.of("on", "2022-09-01", "to", "2022-10-31"));
    LocalDate on = LocalDate.of(2022, 9, 1);
    LocalDate until = LocalDate.of(2022, 10, 31);

    assertThat(texts(answer.at("/openForRegistration/nodes"), "slug"))
        .containsExactly("mint-in-mitteldeutschland-2022")
        .containsExactlyInAnyOrderElementsOf(
            cells(
                rows(
                    Facts.EVENTS,
                    row -> {
                      String opens = row.get("registration_opens");
                      String closes = row.get("registration_closes");
                      // Since when is not known: open on its last day, at least.
                      return overlaps(opens.isEmpty() ? closes : opens, closes, on, until);
                    }),
                "slug"));
    assertThat(texts(answer.at("/forAlumniOnly/nodes"), "slug"))
        .containsExactly("ihk-alumni-2022")
        .containsExactlyInAnyOrderElementsOf(
            cells(
                rows(
                    Facts.EVENTS,
                    row ->
                        row.get("audience").equals("ALUMNI")
                            && overlaps(row.get("start"), row.get("end"), on, until)),
                "slug"));
  }

  private static boolean overlaps(String from, String to, LocalDate on, LocalDate until) {
    if (from.isEmpty()) {
      return false;
    }
    PartialDate start = PartialDate.parse(from);
    PartialDate end = to.isEmpty() ? start : PartialDate.parse(to);
    return !start.firstDay().isAfter(until) && !end.lastDay().isBefore(on);
  }

  // Question 10

  @Test
  void whoSitsOnTheTwoBodiesAndWithWhomTheyExchange() {
    JsonNode bodies =
        ask.document(
            "bodies", Map.of("council", "laenderbeirat", "roundTable", "laender-round-table"));

    assertSeats(bodies.get("council"), "laenderbeirat");
    assertSeats(bodies.get("roundTable"), "laender-round-table");
    assertThat(texts(bodies.at("/roundTable/exchanges/nodes/0/bodies"), "slug"))
        .containsExactlyInAnyOrder("laender-round-table", "kmk-ag-mint");
    assertThat(bodies.at("/council/exchanges/nodes")).isEmpty();
  }

  private static void assertSeats(JsonNode body, String slug) {
    List<CSVRecord> facts = rows(Facts.SEATS, row -> row.get("body_slug").equals(slug));
    JsonNode seats = body.get("bodySeats");
    assertThat(seats.get("totalCount").asInt()).isEqualTo(facts.size());
    assertThat(
            seats
                .get("nodes")
                .valueStream()
                .map(seat ->
                    at(seat, "state", "code").asString("")
                        + "|"
                        + at(seat, "organisation", "name").asString("")
                        + "|"
                        + seat.get("function").asString("")))
        .containsExactlyInAnyOrderElementsOf(
            facts.stream()
                .map(row ->
                    row.get("state").replace("DE-", "")
                        + "|"
                        + row.get("organisation")
                        + "|"
                        + row.get("function_de"))
                .toList());
  }

  // Question 13

  @ParameterizedTest
  @MethodSource
  void aYearInReviewTellsWhatTheFactsOfTheYearTell(int year) {
    JsonNode review = review(year);

    assertThat(texts(review.at("/newRegions/nodes"), "slug"))
        .containsExactlyInAnyOrderElementsOf(
            cells(rows(Facts.REGIONS, row -> isYear(row.get("listed"), year)), "slug"));
    assertThat(
            review
                .at("/eventsBySeries/nodes")
                .valueStream()
                .flatMap(series -> texts(series.at("/events/nodes"), "slug").stream()))
        .containsExactlyInAnyOrderElementsOf(
            cells(rows(Facts.EVENTS, row -> isYear(row.get("start"), year)), "slug"));
    assertThat(
            review
                .at("/calls/nodes")
                .valueStream()
                .map(call -> at(call, "award", "slug").asString() + "/" + call.get("year").asInt()))
        .containsExactlyInAnyOrderElementsOf(
            rows(Facts.CALLS, row -> row.get("year").equals(String.valueOf(year))).stream()
                .map(row -> row.get("award_slug") + "/" + row.get("year"))
                .toList());
    assertThat(texts(review.at("/cohortsStarted/nodes"), "slug"))
        .containsExactlyInAnyOrderElementsOf(
            cells(rows(Facts.COHORTS, row -> isYear(row.get("start"), year)), "slug"));
    assertThat(texts(review.at("/cohortsCompleted/nodes"), "slug"))
        .containsExactlyInAnyOrderElementsOf(
            cells(
                rows(
                    Facts.COHORTS,
                    row -> row.get("status").equals("COMPLETED") && isYear(row.get("end"), year)),
                "slug"));
    assertThat(texts(review.at("/publications/nodes"), "slug"))
        .containsExactlyInAnyOrderElementsOf(
            cells(rows(Facts.PUBLICATIONS, row -> isYear(row.get("published"), year)), "slug"));
    assertThat(texts(review.at("/surveys/nodes"), "slug"))
        .containsExactlyInAnyOrderElementsOf(
            cells(
                rows(Facts.SURVEYS, row -> row.get("year").equals(String.valueOf(year))), "slug"));
    assertThat(texts(review.at("/meetings/nodes"), "body", "slug"))
        .containsExactlyInAnyOrderElementsOf(
            cells(rows(Facts.MEETINGS, row -> isYear(row.get("date"), year)), "body_slug"));
    assertThat(texts(review.at("/outlook/events/nodes"), "slug"))
        .containsExactlyInAnyOrderElementsOf(
            cells(rows(Facts.EVENTS, row -> isYear(row.get("start"), year + 1)), "slug"));
    assertThat(texts(review.at("/outlook/cohorts/nodes"), "slug"))
        .containsExactlyInAnyOrderElementsOf(
            cells(rows(Facts.COHORTS, row -> isYear(row.get("start"), year + 1)), "slug"));
  }

  static IntStream aYearInReviewTellsWhatTheFactsOfTheYearTell() {
    return IntStream.rangeClosed(2013, 2026);
  }

  @Test
  void theYear2024TellsWhatItsReviewTells() {
    JsonNode review = review(2024);

    assertThat(review.at("/newRegions/totalCount").asInt()).isEqualTo(11);
    assertThat(texts(review.at("/newRegions/nodes"), "slug"))
        .startsWith("meermint", "mintinside")
        .endsWith("minti", "mintregion-18");
    assertThat(review.get("allStatesReached").asBoolean()).isTrue();
    JsonNode call =
        review
            .at("/calls/nodes")
            .valueStream()
            .filter(one -> at(one, "award", "slug").asString().equals("mint-regionen-wirken"))
            .findFirst()
            .orElseThrow();
    assertThat(call.get("theme").asString()).isEqualTo("Alle erreichen!");
    assertThat(texts(call.get("figures"), "text")).containsExactly("21", "5", "5.000");
    assertThat(call.at("/winners/totalCount").asInt()).isEqualTo(5);
    JsonNode barcamp =
        review
            .at("/eventsBySeries/nodes")
            .valueStream()
            .filter(series -> at(series, "series", "slug").asString().equals("mint-barcamp"))
            .map(series -> series.at("/events/nodes/0"))
            .findFirst()
            .orElseThrow();
    assertThat(barcamp.get("edition").asInt()).isEqualTo(10);
    assertThat(texts(barcamp.get("figures"), "text")).containsExactly("über 120", "fast 50", "17");
    assertThat(texts(review.at("/cohortsRunning/nodes"), "slug"))
        .containsExactly("qo-23-24", "zdi-netzwerkfoerderung", "qo-24-25");
    assertThat(texts(review.at("/meetings/nodes"), "body", "slug"))
        .containsExactlyInAnyOrder("laenderbeirat", "laender-round-table");
    assertThat(texts(review.at("/exchanges/nodes/0/bodies"), "slug"))
        .containsExactlyInAnyOrder("laender-round-table", "kmk-ag-mint");
    assertThat(review.at("/outlook/year").asInt()).isEqualTo(2025);
    assertThat(texts(review.at("/outlook/cohorts/nodes"), "slug"))
        .containsExactly("praxiswerkstatt-1");
  }

  @Test
  void theYear2023HasAReviewOfItsOwn() {
    JsonNode review = review(2023);

    assertThat(review.get("allStatesReached").asBoolean()).isFalse();
    assertThat(texts(review.at("/calls/nodes"), "theme")).containsExactly("Kooperation!");
    assertThat(
            review
                .at("/calls/nodes/0/figures")
                .valueStream()
                .filter(figure -> figure.get("measure").asString().equals("APPLICATIONS"))
                .map(figure -> figure.get("text").asString()))
        .containsExactly("22", "23"); // sources disagree
    assertThat(texts(review.at("/cohortsCompleted/nodes"), "slug"))
        .containsExactly("qo-22-23", "ihk-4");
    assertThat(texts(review.at("/eventsBySeries/nodes"), "series", "slug"))
        .contains("mint-barcamp", "transferwerkstatt");
  }

  @Test
  void aYearWithoutFactsIsEmptyAndNoError() {
    JsonNode review = review(1905);

    // Of some regions nobody knows when they were founded.
    assertThat(review.get("allStatesReached").asBoolean(false)).isFalse();
    assertThat(review.get("statesReached")).isEmpty();
    assertThat(review.at("/eventsBySeries/nodes")).isEmpty();
    for (String list :
        List.of(
            "newRegions",
            "calls",
            "cohortsStarted",
            "cohortsRunning",
            "cohortsCompleted",
            "publications",
            "surveys",
            "meetings",
            "exchanges")) {
      assertThat(at(review, list, "nodes")).as(list).isEmpty();
    }
  }

  @Test
  void aYearThatNoDateHasIsBadInput() {
    JsonNode error =
        ask.answer("{ yearInReview(year: 0) { year } }", Map.of()).at("/errors/0/extensions");

    assertThat(error.get("code").asString()).isEqualTo("BAD_USER_INPUT");
    assertThat(error.get("argument").asString()).isEqualTo("year");
  }

  // Question 14

  @Test
  void theReachOfACohortIsCountedAndWhatSourcesStateStandsBesideIt() {
    JsonNode report = ask.document("cohort-reach", PILOT).at("/cohort/report");

    assertThat(report.at("/headcount/networkCount").asInt()).isEqualTo(13);
    assertThat(report.at("/headcount/personCount").asInt()).isEqualTo(13);
    assertThat(report.get("reach").isNull()).isTrue(); // no source names a single workshop
    assertThat(texts(report.get("figures"), "measure"))
        .containsExactlyInAnyOrder(
            "NETWORKS", "PARTICIPANTS", "INITIATIVES_REACHED", "INITIATIVES_REACHED");
    assertThat(
            report.get("byState").valueStream().mapToInt(state -> state.get("personCount").asInt()))
        .containsExactly(2, 4, 3, 2, 2);
  }
}
