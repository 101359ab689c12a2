package org.mintatlas.graphql.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.event.EventKind;
import org.mintatlas.domain.event.EventStatus;
import org.mintatlas.domain.event.EventTime;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.graphql.ApiInMemory;
import org.mintatlas.graphql.SmallAtlas;
import org.mintatlas.testkit.event.EventFixtures;
import org.mintatlas.testkit.geography.GeographyFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

class StatisticsTest {
  private final ApiInMemory api = new ApiInMemory();

  StatisticsTest() {
    new SmallAtlas(api.atlas);
  }

  @Test
  void countsRegionsYearByYear() {
    api.ask(
            """
            { statistics(on: "2024-09-20") { on regions(fromYear: 2018, toYear: 2030) {
                year on listedCount listedUnknownCount newlyListedCount } } }
            """)
        .path("statistics")
        .matchesJsonStrictly(
            """
            { "on": "2024-09-20", "regions": [
              { "year": 2018, "on": "2018-12-31", "listedCount": 0, "listedUnknownCount": 1, "newlyListedCount": 0 },
              { "year": 2019, "on": "2019-12-31", "listedCount": 1, "listedUnknownCount": 1, "newlyListedCount": 1 },
              { "year": 2020, "on": "2020-12-31", "listedCount": 1, "listedUnknownCount": 1, "newlyListedCount": 0 },
              { "year": 2021, "on": "2021-12-31", "listedCount": 0, "listedUnknownCount": 1, "newlyListedCount": 0 },
              { "year": 2022, "on": "2022-12-31", "listedCount": 1, "listedUnknownCount": 1, "newlyListedCount": 0 },
              { "year": 2023, "on": "2023-12-31", "listedCount": 1, "listedUnknownCount": 1, "newlyListedCount": 0 },
              { "year": 2024, "on": "2024-09-20", "listedCount": 1, "listedUnknownCount": 1, "newlyListedCount": 0 } ] }
            """);
  }

  @Test
  void countsThemByKindAndState() {
    api.ask(
            """
            { statistics { regions(fromYear: 2024) {
                byKind { kind kindLabel listedCount listedUnknownCount newlyListedCount }
                byState { state { code } listedCount listedUnknownCount newlyListedCount byKind { kind listedCount } } } } }
            """)
        .path("statistics.regions[0]")
        .matchesJsonStrictly(
            """
            { "byKind": [
                { "kind": "MINT_REGION", "kindLabel": "MINT-Region", "listedCount": 1, "listedUnknownCount": 1,
                  "newlyListedCount": 0 },
                { "kind": "MINT_CLUSTER", "kindLabel": "MINT-Cluster", "listedCount": 1, "listedUnknownCount": 0,
                  "newlyListedCount": 0 },
                { "kind": "ZDI_NETWORK", "kindLabel": "zdi-Netzwerk", "listedCount": 1, "listedUnknownCount": 0,
                  "newlyListedCount": 0 } ],
              "byState": [
                { "state": { "code": "NW" }, "listedCount": 1, "listedUnknownCount": 1, "newlyListedCount": 0,
                  "byKind": [ { "kind": "MINT_REGION", "listedCount": 1 },
                              { "kind": "MINT_CLUSTER", "listedCount": 1 },
                              { "kind": "ZDI_NETWORK", "listedCount": 1 } ] } ] }
            """);
  }

  @Test
  void knowsNothingOfTheRegionsOnADayToCome() {
    api.ask(
            """
            { statistics(on: "2025-03-01") { regions(fromYear: 2024) { year listedCount listedUnknownCount
                byKind { kind listedCount listedUnknownCount } } } }
            """)
        .path("statistics.regions")
        .matchesJsonStrictly(
            """
            [ { "year": 2024, "listedCount": 0, "listedUnknownCount": 2, "byKind": [
                { "kind": "MINT_REGION", "listedCount": 0, "listedUnknownCount": 2 },
                { "kind": "MINT_CLUSTER", "listedCount": 0, "listedUnknownCount": 1 },
                { "kind": "ZDI_NETWORK", "listedCount": 0, "listedUnknownCount": 1 } ] },
              { "year": 2025, "listedCount": 0, "listedUnknownCount": 2, "byKind": [
                { "kind": "MINT_REGION", "listedCount": 0, "listedUnknownCount": 2 },
                { "kind": "MINT_CLUSTER", "listedCount": 0, "listedUnknownCount": 1 },
                { "kind": "ZDI_NETWORK", "listedCount": 0, "listedUnknownCount": 1 } ] } ]
            """);
  }

  @Test
  void countsWhatIsPossiblyCoveredApart() {
    Region seated = RegionFixtures.aListedRegion("seated-region");
    SmallAtlas.stored(
        api.atlas.regions.save(
            seated.withProfile(
                seated.profile().toBuilder()
                    .leadState(FederalState.BE)
                    .seatDistrict(GeographyFixtures.BERLIN.key())
                    .build())));
    String fields =
        "districtCount coveredCount possiblyCoveredCount uncoveredCount coveredShare"
            + " coveredShareAtMost regionsWithUnknownAreaCount";
    String document =
        "{ statistics { coverage { %1$s byState { state { code } %1$s } } } }".formatted(fields);
    api.ask(document)
        .path("statistics.coverage")
        .matchesJson(
            """
            { "districtCount": 9, "coveredCount": 3, "possiblyCoveredCount": 1,
              "uncoveredCount": 5, "coveredShare": 0.3333333333333333,
              "coveredShareAtMost": 0.4444444444444444, "regionsWithUnknownAreaCount": 1 }
            """)
        .path("statistics.coverage.byState[?(@.state.code == 'BE')]")
        .matchesJsonStrictly(
            """
            [ { "state": { "code": "BE" }, "districtCount": 1, "coveredCount": 0,
                "possiblyCoveredCount": 1, "uncoveredCount": 0, "coveredShare": 0.0,
                "coveredShareAtMost": 1.0, "regionsWithUnknownAreaCount": 1 } ]
            """)
        .path("statistics.coverage.byState[?(@.state.code == 'NW')]")
        .matchesJsonStrictly(
            """
            [ { "state": { "code": "NW" }, "districtCount": 2, "coveredCount": 2,
                "possiblyCoveredCount": 0, "uncoveredCount": 0, "coveredShare": 1.0,
                "coveredShareAtMost": 1.0, "regionsWithUnknownAreaCount": 0 } ]
            """);
  }

  @Test
  void countsOnlyTheKindsAndStatesAskedFor() {
    assertThat(
            data(
                """
                { statistics {
                    cluster: regions(fromYear: 2024, kinds: [MINT_CLUSTER]) { listedCount byKind { kind } }
                    elsewhere: regions(fromYear: 2024, states: [BY]) { listedCount byState { listedCount } } } }
                """))
        .isEqualTo(
            "{statistics={cluster=[{listedCount=1, byKind=[{kind=MINT_CLUSTER}]}],"
                + " elsewhere=[{listedCount=0, byState=[]}]}}");
  }

  @Test
  void showsTenYearsWhenNobodyAsksForOthers() {
    api.ask("{ statistics { regions { year } past: regions(toYear: 2005) { year } } }")
        .path("statistics.regions[*].year")
        .entityList(Integer.class)
        .containsExactly(2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024)
        .path("statistics.past[*].year")
        .entityList(Integer.class)
        .containsExactly(1996, 1997, 1998, 1999, 2000, 2001, 2002, 2003, 2004, 2005);
  }

  @Test
  void refusesTooManyYears() {
    assertThat(
            api.errors(
                "{ statistics { regions(fromYear: 1950, toYear: 2000) { year } } }", Map.of()))
        .singleElement()
        .satisfies(error ->
            assertThat(error)
                .containsEntry("message", "toYear: years '1950–2000': are more than 50 at a time"));
    assertThat(
            api.errors(
                "{ statistics { regions(fromYear: 1951, toYear: 2000) { year } } }", Map.of()))
        .isEmpty();
  }

  @Test
  void countsWhatIsCovered() {
    api.ask(
            """
            { statistics(on: "2024-09-20") { coverage { on districtCount coveredCount
                coveredShare byState { state { code } districtCount coveredCount coveredShare } }
                none: coverage(kinds: [OTHER]) { coveredCount coveredShare } } }
            """)
        .path("statistics.coverage.districtCount")
        .entity(Integer.class)
        .isEqualTo(9)
        .path("statistics.coverage.coveredCount")
        .entity(Integer.class)
        .isEqualTo(3)
        .path("statistics.coverage.coveredShare")
        .entity(Double.class)
        .isEqualTo(3.0 / 9)
        .path("statistics.coverage.byState[?(@.state.code == 'NW')].coveredCount")
        .entityList(Integer.class)
        .containsExactly(2)
        .path("statistics.coverage.byState[?(@.state.code == 'SL')].coveredShare")
        .entityList(Double.class)
        .containsExactly(0.0)
        .path("statistics.coverage.byState[*].districtCount")
        .entityList(Integer.class)
        .hasSize(16)
        .path("statistics.none.coveredCount")
        .entity(Integer.class)
        .isEqualTo(0);
  }

  @Test
  void countsInitiatives() {
    api.ask(
            """
            { statistics(on: "2001-01-01") { initiatives { on totalCount withoutStateCount
                byKind { kind kindLabel totalCount }
                byState { state { code } totalCount byKind { kind totalCount } } } } }
            """)
        .path("statistics.initiatives")
        .matchesJsonStrictly(
            """
            { "on": "2024-09-20", "totalCount": 2, "withoutStateCount": 1,
              "byKind": [
                { "kind": "STUDENT_LAB", "kindLabel": "Schülerlabor", "totalCount": 2 } ],
              "byState": [
                { "state": { "code": "NW" }, "totalCount": 1,
                  "byKind": [ { "kind": "STUDENT_LAB", "totalCount": 1 } ] } ] }
            """);
  }

  @Test
  void countsEventsYearByYear() {
    Series series = EventFixtures.aSeries("counted-series");
    SmallAtlas.stored(api.atlas.eventSeries.save(series));
    SmallAtlas.stored(
        api.atlas.events.save(
            EventFixtures.anEvent("counted", series.id()).toBuilder()
                .kind(EventKind.CONFERENCE)
                .status(EventStatus.PUBLISHED)
                .time(EventTime.on(PartialDate.of(1999)))
                .build()));
    api.ask(
            """
            { statistics { events(fromYear: 1998, toYear: 1999) { year totalCount
                byKind { kind kindLabel(lang: EN) totalCount } } } }
            """)
        .path("statistics.events")
        .matchesJsonStrictly(
            """
            [ { "year": 1998, "totalCount": 0, "byKind": [] },
              { "year": 1999, "totalCount": 1, "byKind": [
                { "kind": "CONFERENCE", "kindLabel": "conference", "totalCount": 1 } ] } ]
            """);
  }

  @Test
  void saysHowEachNumberWasCountedInBothLanguages() {
    String derivations =
        data(
            """
            { statistics {
                regions(fromYear: 2024) { derivation en: derivation(lang: EN) }
                coverage { derivation en: derivation(lang: EN) }
                initiatives { derivation en: derivation(lang: EN) }
                events(fromYear: 2024) { derivation en: derivation(lang: EN) } } }
            """);
    assertThat(derivations)
        .contains("derivation=Regionen, deren", "en=Regions whose")
        .contains("derivation=Kreise des Stichtags", "en=Districts of the day")
        .contains("derivation=Veranstaltungen in diesem", "en=Events in this")
        .contains("derivation=Alle Initiativen", "en=All initiatives");
  }

  @Test
  void keepsWhatIsRecordedBesideWhatIsCounted() {
    api.ask(
            """
            { statistics { recorded(filter: { measures: [REGIONS] }) {
                nodes { slug points { value } } totalCount } } }
            """)
        .path("statistics.recorded")
        .matchesJsonStrictly(
            """
            { "nodes": [ { "slug": "regions-of-the-state",
                "points": [ { "value": 80.0 }, { "value": 100.0 }, { "value": 98.0 } ] } ],
              "totalCount": 1 }
            """);
  }

  @Test
  void asksOnceForEachPart() {
    data(
        """
        { statistics { regions { listedCount byKind { listedCount } byState { listedCount byKind { listedCount } } }
            coverage { coveredCount byState { coveredCount } }
            initiatives { totalCount byState { totalCount } } } }
        """);
    assertThat(api.calls.made())
        .containsExactlyInAnyOrder(
            "Statistics.regions",
            "Districts.all",
            "Districts.changes",
            "Regions.listedAreas",
            "Statistics.initiatives");
  }

  private String data(String document) {
    Map<String, Object> answer = api.raw(document, Map.of());
    assertThat(answer).doesNotContainKey("errors");
    return String.valueOf(answer.get("data"));
  }
}
