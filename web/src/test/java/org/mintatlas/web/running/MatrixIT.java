package org.mintatlas.web.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * A number has one meaning however it is asked for: each that can be had in several ways is asked
 * in all of them, for years long ago, of the time that is known well, and to come.
 */
@RunningAtlas
class MatrixIT {
  static final List<Integer> YEARS = List.of(1900, 2013, 2019, 2020, 2024, 2026, 2027, 9999);
  private static final List<String> KINDS =
      List.of("MINT_REGION", "MINT_CLUSTER", "ZDI_NETWORK", "OTHER");

  @Autowired private Asking ask;

  /** Known, and unknown. */
  private record Count(int known, int unknown) {
    Count plus(Count other) {
      return new Count(known + other.known, unknown + other.unknown);
    }
  }

  /** The day of a year on which it is looked back at: its last one, in the present year today. */
  private static LocalDate dayOf(int year) {
    LocalDate today = Facts.today();
    return year == today.getYear() ? today : LocalDate.of(year, Month.DECEMBER, 31);
  }

  private JsonNode ask(String query, Map<String, ?> variables) {
    return ask.data(query, variables);
  }

  private static int number(JsonNode node, String field) {
    return node.get(field).asInt();
  }

  private static Count count(JsonNode connection) {
    return new Count(number(connection, "totalCount"), number(connection, "unknownCount"));
  }

  /** Every element of a list, page by page. */
  private List<JsonNode> all(String query, Map<String, ?> variables, String list) {
    List<JsonNode> all = new ArrayList<>();
    Map<String, Object> page = new HashMap<>(variables);
    page.put("after", null);
    while (true) {
      JsonNode found = ask(query, page).get(list);
      found.get("nodes").valueStream().forEach(all::add);
      if (!found.get("pageInfo").get("hasNextPage").asBoolean()) {
        return all;
      }
      page.put("after", found.get("pageInfo").get("endCursor").asString());
    }
  }

  @ParameterizedTest
  @FieldSource("YEARS")
  void regionsListedOnADay(int year) {
    Map<String, ?> day = Map.of("on", dayOf(year).toString(), "year", year);
    JsonNode answer =
        ask(
            """
            query($on: Date!, $year: Int!) {
              regions(filter: {lifecycleStatuses: [LISTED], on: $on}) { totalCount unknownCount }
              uncertain: regions(filter: {lifecycleStatuses: [LISTED], on: $on, uncertain: true}) {
                totalCount
              }
              statistics(on: $on) {
                regions(fromYear: $year, toYear: $year) {
                  on listedCount listedUnknownCount
                  byState { listedCount listedUnknownCount }
                }
              }
            }
            """,
            day);
    Count counted = count(answer.get("regions"));
    JsonNode statistic = answer.get("statistics").get("regions").get(0);
    List<JsonNode> one =
        all(
            """
            query($on: Date!, $after: String) {
              regions(filter: {includeEnded: true}, first: 100, after: $after) {
                nodes { lifecycleStatus(on: $on) lifecycleKnown(on: $on) }
                pageInfo { hasNextPage endCursor }
              }
            }
            """,
            Map.of("on", dayOf(year).toString()),
            "regions");

    assertThat(number(answer.get("uncertain"), "totalCount")).isEqualTo(counted.unknown());
    assertThat(new Count(number(statistic, "listedCount"), number(statistic, "listedUnknownCount")))
        .isEqualTo(counted);
    assertThat(
            statistic
                .get("byState")
                .valueStream()
                .map(state ->
                    new Count(number(state, "listedCount"), number(state, "listedUnknownCount")))
                .reduce(new Count(0, 0), Count::plus))
        .isEqualTo(counted);
    assertThat(
            new Count(
                (int)
                    one.stream()
                        .filter(r -> r.get("lifecycleStatus").asString("").equals("LISTED"))
                        .count(),
                (int) one.stream().filter(r -> !r.get("lifecycleKnown").asBoolean()).count()))
        .isEqualTo(counted);
  }

  @ParameterizedTest
  @FieldSource("YEARS")
  void regionsOfAKindListedOnADay(int year) {
    for (String kind : KINDS) {
      JsonNode answer =
          ask(
              """
              query($on: Date!, $year: Int!, $kind: RegionKind!) {
                regions(filter: {lifecycleStatuses: [LISTED], on: $on, kinds: [$kind]}) {
                  totalCount unknownCount
                }
                statistics(on: $on) {
                  regions(fromYear: $year, toYear: $year) { byKind { kind listedCount listedUnknownCount } }
                  only: regions(fromYear: $year, toYear: $year, kinds: [$kind]) { listedCount listedUnknownCount }
                }
              }
              """,
              Map.of("on", dayOf(year).toString(), "year", year, "kind", kind));
      Count counted = count(answer.get("regions"));
      JsonNode only = answer.get("statistics").get("only").get(0);
      Count byKind =
          answer
              .get("statistics")
              .get("regions")
              .get(0)
              .get("byKind")
              .valueStream()
              .filter(each -> each.get("kind").asString().equals(kind))
              .map(each ->
                  new Count(number(each, "listedCount"), number(each, "listedUnknownCount")))
              .findFirst()
              .orElse(new Count(0, 0));

      assertThat(byKind).as(kind).isEqualTo(counted);
      assertThat(new Count(number(only, "listedCount"), number(only, "listedUnknownCount")))
          .as(kind)
          .isEqualTo(counted);
    }
  }

  @ParameterizedTest
  @FieldSource("YEARS")
  void statesReachedInAYear(int year) {
    JsonNode answer =
        ask(
            """
            query($on: Date!, $year: Int!) {
              federalStates {
                code
                regions(filter: {lifecycleStatuses: [LISTED], on: $on}) { totalCount unknownCount }
              }
              yearInReview(year: $year) {
                statesReached { code }
                statesPossiblyReached { code }
                allStatesReached
              }
            }
            """,
            Map.of("on", dayOf(year).toString(), "year", year));
    Set<String> reached = new TreeSet<>();
    Set<String> possibly = new TreeSet<>();
    answer
        .get("federalStates")
        .valueStream()
        .forEach(state -> {
          Count count = count(state.get("regions"));
          if (count.known() > 0) {
            reached.add(state.get("code").asString());
          } else if (count.unknown() > 0) {
            possibly.add(state.get("code").asString());
          }
        });
    JsonNode review = answer.get("yearInReview");

    assertThat(codes(review.get("statesReached"))).isEqualTo(reached);
    assertThat(codes(review.get("statesPossiblyReached"))).isEqualTo(possibly);
    assertThat(review.get("allStatesReached").asString(""))
        .isEqualTo(
            reached.size() == 16 ? "true" : reached.size() + possibly.size() < 16 ? "false" : "");
  }

  private static Set<String> codes(JsonNode states) {
    Set<String> codes = new TreeSet<>();
    states.valueStream().forEach(state -> codes.add(state.get("code").asString()));
    return codes;
  }

  @ParameterizedTest
  @FieldSource("YEARS")
  void districtsCoveredOnADay(int year) {
    districtsCovered(dayOf(year));
  }

  @ParameterizedTest
  @CsvSource({"2016-10-31", "2016-11-01", "2021-06-30", "2021-07-01", "2025-12-31", "2026-01-01"})
  void districtsCoveredWhenDistrictsChanged(LocalDate day) {
    districtsCovered(day);
  }

  private static final String OF_DISTRICT =
      """
      query($on: Date!, $after: String) {
        districts(filter: {on: $on}, first: 50, after: $after) {
          nodes {
            key state { code }
            regions(filter: {lifecycleStatuses: [LISTED], on: $on}, first: 1) { totalCount unknownCount }
            possibleRegions(filter: {lifecycleStatuses: [LISTED], on: $on}, first: 1) {
              totalCount unknownCount
            }
          }
          pageInfo { hasNextPage endCursor }
        }
      }
      """;

  private void districtsCovered(LocalDate day) {
    Map<String, ?> on = Map.of("on", day.toString());
    Map<String, String> outcomes = new TreeMap<>();
    for (JsonNode district : all(OF_DISTRICT, on, "districts")) {
      Count stated = count(district.get("regions"));
      Count hinted = count(district.get("possibleRegions"));
      outcomes.put(
          district.get("key").asString(),
          stated.known() > 0
              ? "covered"
              : stated.unknown() + hinted.known() + hinted.unknown() > 0
                  ? "possible"
                  : "uncovered");
    }
    JsonNode answer =
        ask(
            """
            query($on: Date!) {
              whiteSpots(on: $on) {
                districtCount coveredCount possiblyCoveredCount uncoveredCount
                coveredShare coveredShareAtMost regionsWithUnknownAreaCount
                covered { key } possiblyCovered { district { key } } uncovered { key }
              }
              statistics(on: $on) {
                coverage {
                  districtCount coveredCount possiblyCoveredCount uncoveredCount
                  coveredShare coveredShareAtMost regionsWithUnknownAreaCount
                  byState {
                    state { code }
                    districtCount coveredCount possiblyCoveredCount uncoveredCount
                    coveredShare coveredShareAtMost regionsWithUnknownAreaCount
                  }
                }
              }
            }
            """,
            on);
    Map<String, String> spots = new TreeMap<>();
    JsonNode whole = answer.get("whiteSpots");
    whole.get("covered").valueStream().forEach(d -> spots.put(key(d), "covered"));
    whole
        .get("possiblyCovered")
        .valueStream()
        .forEach(p -> spots.put(key(p.get("district")), "possible"));
    whole.get("uncovered").valueStream().forEach(d -> spots.put(key(d), "uncovered"));
    assertThat(spots).isEqualTo(outcomes);

    JsonNode statistic = answer.get("statistics").get("coverage");
    assertThat(numbers(statistic)).isEqualTo(numbers(whole));
    assertThat(number(whole, "districtCount")).isEqualTo(outcomes.size());
    assertThat(number(whole, "coveredCount")).isEqualTo(of(outcomes, "covered"));
    assertThat(number(whole, "possiblyCoveredCount")).isEqualTo(of(outcomes, "possible"));
    assertThat(number(whole, "uncoveredCount")).isEqualTo(of(outcomes, "uncovered"));
    for (JsonNode state : statistic.get("byState").valueStream().toList()) {
      String code = state.get("state").get("code").asString();
      assertThat(
              numbers(
                  ask(
                          """
                          query($on: Date!, $state: FederalStateCode!) {
                            whiteSpots(on: $on, stateCode: $state) {
                              districtCount coveredCount possiblyCoveredCount uncoveredCount
                              coveredShare coveredShareAtMost regionsWithUnknownAreaCount
                            }
                          }
                          """,
                          Map.of("on", day.toString(), "state", code))
                      .get("whiteSpots")))
          .as(code)
          .isEqualTo(numbers(state));
    }
  }

  private static String key(JsonNode district) {
    return district.get("key").asString();
  }

  private static int of(Map<String, String> outcomes, String outcome) {
    return (int) outcomes.values().stream().filter(outcome::equals).count();
  }

  private static Map<String, Double> numbers(JsonNode node) {
    Map<String, Double> numbers = new TreeMap<>();
    node.propertyStream()
        .filter(field -> field.getValue().isNumber())
        .forEach(field -> numbers.put(field.getKey(), field.getValue().asDouble()));
    assertThat(numbers).hasSize(7);
    return numbers;
  }

  @ParameterizedTest
  @FieldSource("YEARS")
  void districtsCoveredByAKind(int year) {
    String on = dayOf(year).toString();
    JsonNode byKind =
        ask(
                "query($on: Date!) { whiteSpots(on: $on) { byKind { kind coveredCount"
                    + " possiblyCoveredCount } } }",
                Map.of("on", on))
            .get("whiteSpots")
            .get("byKind");
    for (JsonNode kind : byKind.valueStream().toList()) {
      JsonNode answer =
          ask(
              """
              query($on: Date!, $kind: RegionKind!) {
                whiteSpots(on: $on, kinds: [$kind]) { coveredCount possiblyCoveredCount }
                statistics(on: $on) {
                  coverage(kinds: [$kind]) { coveredCount possiblyCoveredCount }
                }
              }
              """,
              Map.of("on", on, "kind", kind.get("kind").asString()));
      for (JsonNode same :
          List.of(answer.get("whiteSpots"), answer.get("statistics").get("coverage"))) {
        assertThat(number(same, "coveredCount")).isEqualTo(number(kind, "coveredCount"));
        assertThat(number(same, "possiblyCoveredCount"))
            .isEqualTo(number(kind, "possiblyCoveredCount"));
      }
    }
  }

  @ParameterizedTest
  @FieldSource("YEARS")
  void regionsWelcomedInAYear(int year) {
    JsonNode answer =
        ask(
            """
            query($on: Date!, $year: Int!) {
              regions(filter: {listedIn: $year, includeEnded: true}) { totalCount unknownCount }
              living: regions(filter: {listedIn: $year}) { totalCount }
              ended: regions(filter: {listedIn: $year, lifecycleStatuses: [ENDED]}) { totalCount }
              yearInReview(year: $year) { newRegions { totalCount unknownCount } }
              statistics(on: $on) {
                regions(fromYear: $year, toYear: $year) { newlyListedCount newlyListedUnknownCount }
              }
            }
            """,
            Map.of("on", dayOf(year).toString(), "year", year));
    Count counted = count(answer.get("regions"));

    assertThat(
            number(answer.get("living"), "totalCount") + number(answer.get("ended"), "totalCount"))
        .isEqualTo(counted.known());
    assertThat(count(answer.get("yearInReview").get("newRegions"))).isEqualTo(counted);
    JsonNode statistic = answer.get("statistics").get("regions").get(0);
    assertThat(number(statistic, "newlyListedCount")).isEqualTo(counted.known());
    assertThat(number(statistic, "newlyListedUnknownCount")).isEqualTo(counted.unknown());
  }

  @ParameterizedTest
  @FieldSource("YEARS")
  void cohortsOfAYear(int year) {
    JsonNode answer =
        ask(
            """
            query($year: Int!) {
              running: cohorts(filter: {runningIn: $year}) { totalCount }
              started: cohorts(filter: {startedIn: $year}) { totalCount }
              completed: cohorts(filter: {endedIn: $year, statuses: [COMPLETED]}) { totalCount }
              programmes(first: 100) {
                nodes { cohorts(filter: {runningIn: $year}, first: 1) { totalCount } }
              }
              yearInReview(year: $year) {
                cohortsRunning { totalCount }
                cohortsStarted { totalCount }
                cohortsCompleted { totalCount }
              }
            }
            """,
            Map.of("year", year));
    JsonNode review = answer.get("yearInReview");

    assertThat(review.get("cohortsRunning")).isEqualTo(answer.get("running"));
    assertThat(review.get("cohortsStarted")).isEqualTo(answer.get("started"));
    assertThat(review.get("cohortsCompleted")).isEqualTo(answer.get("completed"));
    assertThat(sum(answer.get("programmes").get("nodes"), "cohorts"))
        .isEqualTo(number(answer.get("running"), "totalCount"));
  }

  @ParameterizedTest
  @FieldSource("YEARS")
  void eventsOfAYear(int year) {
    JsonNode answer =
        ask(
            """
            query($year: Int!) {
              events(filter: {years: [$year]}) { totalCount }
              all: events(filter: {years: [$year], statuses: [PUBLISHED, CANCELLED]}) { totalCount }
              cancelled: events(filter: {years: [$year], statuses: [CANCELLED]}) { totalCount }
              yearInReview(year: $year) {
                events { totalCount }
                eventsBySeries(first: 100) { nodes { events(first: 1) { totalCount } } }
              }
              statistics { events(fromYear: $year, toYear: $year) { totalCount byKind { totalCount } } }
            }
            """,
            Map.of("year", year));
    int counted = number(answer.get("events"), "totalCount");
    JsonNode review = answer.get("yearInReview");
    JsonNode statistic = answer.get("statistics").get("events").get(0);
    assertThat(number(review.get("events"), "totalCount")).isEqualTo(counted);
    assertThat(sum(review.get("eventsBySeries").get("nodes"), "events")).isEqualTo(counted);
    // Everywhere without cancelled ones, which are counted only where they are asked for.
    assertThat(number(answer.get("all"), "totalCount"))
        .isEqualTo(counted + number(answer.get("cancelled"), "totalCount"));
    assertThat(number(statistic, "totalCount")).isEqualTo(counted);
    assertThat(
            statistic
                .get("byKind")
                .valueStream()
                .mapToInt(kind -> number(kind, "totalCount"))
                .sum())
        .isEqualTo(counted);
  }

  private static int sum(JsonNode parents, String list) {
    return parents.valueStream().mapToInt(parent -> number(parent.get(list), "totalCount")).sum();
  }

  @ParameterizedTest
  @FieldSource("YEARS")
  void callsSurveysAndPublicationsOfAYear(int year) {
    JsonNode answer =
        ask(
            """
            query($year: Int!) {
              calls(filter: {years: [$year]}) { totalCount }
              surveys(filter: {years: [$year]}) { totalCount }
              publications(filter: {years: [$year]}) { totalCount }
              yearInReview(year: $year) {
                calls { totalCount } surveys { totalCount } publications { totalCount }
              }
            }
            """,
            Map.of("year", year));

    for (String list : List.of("calls", "surveys", "publications")) {
      assertThat(answer.get("yearInReview").get(list)).as(list).isEqualTo(answer.get(list));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2016-10-31, 03152, 03156, 03159",
    "2021-06-30, 16056, 16063, 03152",
    "2025-12-31, 06435, 16063, 06415",
    "2026-01-01, 06435, 06415, 16056"
  })
  void districtsOfADay(LocalDate day, String there, String thereToo, String notThere) {
    Set<String> keys = new TreeSet<>();
    all(OF_DISTRICT, Map.of("on", day.toString()), "districts").forEach(d -> keys.add(key(d)));
    JsonNode states =
        ask(
                "query($on: Date!) { federalStates { districts(filter: {on: $on}, first: 1) {"
                    + " totalCount } } }",
                Map.of("on", day.toString()))
            .get("federalStates");

    assertThat(keys).contains(there, thereToo).doesNotContain(notThere);
    assertThat(sum(states, "districts")).isEqualTo(keys.size());
  }

  @Test
  void aRetiredKeySaysSo() {
    JsonNode answer =
        ask.data(
            """
            {
              before: district(key: "16056", on: "2021-06-30") { key name requestedKey validTo }
              after: district(key: "16056", on: "2021-07-01") { key requestedKey successorOf }
              plain: district(key: "16063") { key requestedKey successorOf }
              notYet: district(key: "06415", on: "2025-12-31") { key }
            }
            """);

    assertThat(answer.toString())
        .isEqualTo(
            "{\"before\":{\"key\":\"16056\",\"name\":\"Eisenach\",\"requestedKey\":null,"
                + "\"validTo\":\"2021-06-30\"},"
                + "\"after\":{\"key\":\"16063\",\"requestedKey\":\"16056\","
                + "\"successorOf\":[\"16056\"]},"
                + "\"plain\":{\"key\":\"16063\",\"requestedKey\":null,\"successorOf\":[\"16056\"]},"
                + "\"notYet\":null}");
  }
}
