package org.mintatlas.graphql.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.graphql.SmallAtlas.stored;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.event.EventTime;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.governance.Body;
import org.mintatlas.domain.governance.Exchange;
import org.mintatlas.domain.governance.ExchangeId;
import org.mintatlas.domain.qualification.CohortStatus;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.region.Lifecycle;
import org.mintatlas.domain.region.LifecycleStatus;
import org.mintatlas.domain.region.Location;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.graphql.ApiInMemory;
import org.mintatlas.testkit.award.AwardFixtures;
import org.mintatlas.testkit.event.EventFixtures;
import org.mintatlas.testkit.governance.GovernanceFixtures;
import org.mintatlas.testkit.insight.InsightFixtures;
import org.mintatlas.testkit.qualification.QualificationFixtures;
import org.mintatlas.testkit.region.RegionFixtures;
import org.springframework.core.ParameterizedTypeReference;

class YearInReviewTest {
  private static final String EVERYTHING =
      """
      query($year: Int!) { yearInReview(year: $year) {
        year
        newRegions { totalCount unknownCount nodes { slug } }
        statesReached { code } statesPossiblyReached { code } allStatesReached
        calls { totalCount nodes { year } }
        eventsBySeries {
          totalCount nodes { series { slug } events { totalCount nodes { slug } } } }
        events { nodes { slug } }
        cohortsStarted { nodes { slug } }
        cohortsRunning { nodes { slug } }
        cohortsCompleted { nodes { slug } }
        publications { nodes { slug } }
        surveys { nodes { slug } }
        meetings { nodes { body { slug } date } }
        exchanges { totalCount }
        outlook { year events { nodes { slug } } calls { nodes { year } }
          cohorts { nodes { slug } } } } }
      """;

  private final ApiInMemory api = new ApiInMemory();

  @BeforeEach
  void someFacts() {
    region("south", FederalState.BY, "2024-11");
    region("north", FederalState.SH, "2024");
    region("early", FederalState.HE, "2023");
    Award award = AwardFixtures.anAward("good-examples");
    stored(api.atlas.awards.save(award));
    for (int year = 2023; year <= 2025; year++) {
      stored(api.atlas.calls.save(AwardFixtures.aCall(award.id(), year)));
    }
    Series camps = EventFixtures.aSeries("camps");
    Series talks = EventFixtures.aSeries("talks");
    stored(api.atlas.eventSeries.save(talks));
    stored(api.atlas.eventSeries.save(camps));
    event("talk", talks, "2024");
    event("camp-24", camps, "2024-09-20");
    event("camp-25", camps, "2025-09-26");
    Programme programme = QualificationFixtures.aProgramme("path");
    stored(api.atlas.programmes.save(programme));
    cohort(programme, 1, CohortStatus.COMPLETED, new Period(date("2023-11"), date("2024-05-16")));
    cohort(programme, 2, CohortStatus.RUNNING, new Period(date("2024-11"), date("2025-05")));
    cohort(programme, 3, CohortStatus.PLANNED, Period.since(date("2025-03-27")));
    stored(api.atlas.publications.save(InsightFixtures.aPublication("brochure", "2024-11")));
    stored(api.atlas.surveys.save(InsightFixtures.aSurvey("parents", 2024)));
    Body council = GovernanceFixtures.aBody("council");
    Body group = GovernanceFixtures.aBody("group");
    stored(api.atlas.bodies.save(council));
    stored(api.atlas.bodies.save(group));
    stored(api.atlas.meetings.save(GovernanceFixtures.aMeeting(council.id(), "2024-06")));
    stored(
        api.atlas.exchanges.save(
            new Exchange(
                new ExchangeId(UUID.randomUUID()),
                0,
                council.id(),
                group.id(),
                null,
                date("2024"),
                null,
                List.of())));
  }

  private static PartialDate date(String text) {
    return PartialDate.parse(text);
  }

  private void region(String slug, FederalState state, String listed) {
    stored(
        api.atlas.regions.save(
            Region.of(
                RegionFixtures.aProfile(slug).toBuilder()
                    .leadState(state)
                    .location(new Location(state.capitalPoint(), Location.Basis.STATE))
                    .listed(date(listed))
                    .build(),
                Lifecycle.startingAs(LifecycleStatus.LISTED, date(listed)))));
  }

  private void event(String slug, Series series, String start) {
    stored(
        api.atlas.events.save(
            EventFixtures.anEvent(slug, series.id()).toBuilder()
                .time(EventTime.on(date(start)))
                .build()));
  }

  private void cohort(Programme programme, int number, CohortStatus status, Period period) {
    stored(
        api.atlas.cohorts.save(
            QualificationFixtures.aCohort("cohort-" + number, programme.id(), number).toBuilder()
                .status(status)
                .period(period)
                .build()));
  }

  @Test
  void tellsWhatTheFactsTellOfTheYear() {
    api.ask(EVERYTHING, Map.of("year", 2024))
        .path("yearInReview")
        .matchesJsonStrictly(
            """
            { "year": 2024,
              "newRegions": { "totalCount": 2, "unknownCount": 0,
                              "nodes": [ { "slug": "north" }, { "slug": "south" } ] },
              "statesReached": [ { "code": "HE" }, { "code": "SH" } ],
              "statesPossiblyReached": [],
              "allStatesReached": false,
              "calls": { "totalCount": 1, "nodes": [ { "year": 2024 } ] },
              "eventsBySeries": { "totalCount": 2, "nodes": [
                { "series": { "slug": "camps" },
                  "events": { "totalCount": 1, "nodes": [ { "slug": "camp-24" } ] } },
                { "series": { "slug": "talks" },
                  "events": { "totalCount": 1, "nodes": [ { "slug": "talk" } ] } } ] },
              "events": { "nodes": [ { "slug": "talk" }, { "slug": "camp-24" } ] },
              "cohortsStarted": { "nodes": [ { "slug": "cohort-2" } ] },
              "cohortsRunning": { "nodes": [ { "slug": "cohort-1" }, { "slug": "cohort-2" } ] },
              "cohortsCompleted": { "nodes": [ { "slug": "cohort-1" } ] },
              "publications": { "nodes": [ { "slug": "brochure" } ] },
              "surveys": { "nodes": [ { "slug": "parents" } ] },
              "meetings": { "nodes": [ { "body": { "slug": "council" }, "date": "2024-06" } ] },
              "exchanges": { "totalCount": 1 },
              "outlook": { "year": 2025, "events": { "nodes": [ { "slug": "camp-25" } ] },
                           "calls": { "nodes": [ { "year": 2025 } ] },
                           "cohorts": { "nodes": [ { "slug": "cohort-3" } ] } } }
            """);
  }

  @Test
  void isEmptyWithoutFacts() {
    api.ask(EVERYTHING, Map.of("year", 1805))
        .path("yearInReview")
        .matchesJsonStrictly(
            """
            { "year": 1805, "newRegions": { "totalCount": 0, "unknownCount": 0, "nodes": [] },
              "statesReached": [], "statesPossiblyReached": [], "allStatesReached": false, "calls": { "totalCount": 0, "nodes": [] },
              "eventsBySeries": { "totalCount": 0, "nodes": [] }, "events": { "nodes": [] }, "cohortsStarted": { "nodes": [] },
              "cohortsRunning": { "nodes": [] }, "cohortsCompleted": { "nodes": [] },
              "publications": { "nodes": [] }, "surveys": { "nodes": [] },
              "meetings": { "nodes": [] }, "exchanges": { "totalCount": 0 },
              "outlook": { "year": 1806, "events": { "nodes": [] }, "calls": { "nodes": [] },
                           "cohorts": { "nodes": [] } } }
            """);
  }

  @Test
  void countsRegionsOfWhichNobodyKnowsTheYear() {
    stored(api.atlas.regions.save(RegionFixtures.aRegion("undated")));
    stored(api.atlas.regions.save(RegionFixtures.aRegionShownBy("shown", date("2022"))));
    api.ask(
            """
            { y2022: yearInReview(year: 2022) { newRegions { totalCount unknownCount } }
              y2024: yearInReview(year: 2024) { newRegions { totalCount unknownCount } } }
            """)
        .path("")
        .matchesJsonStrictly(
            """
            { "y2022": { "newRegions": { "totalCount": 0, "unknownCount": 2 } },
              "y2024": { "newRegions": { "totalCount": 2, "unknownCount": 1 } } }
            """);
  }

  private static final String STATES =
      """
      query($year: Int!) { yearInReview(year: $year) { statesReached { code }
        statesPossiblyReached { code } allStatesReached } }
      """;

  @Test
  void saysWhichStatesMayHaveBeenReached() {
    undated("undated-bavaria", FederalState.BY);
    undated("undated-hesse", FederalState.HE);
    api.ask(STATES, Map.of("year", 2023))
        .path("yearInReview")
        .matchesJsonStrictly(
            """
            { "statesReached": [ { "code": "HE" } ], "statesPossiblyReached": [ { "code": "BY" } ],
              "allStatesReached": false }
            """);
  }

  @Test
  void reachesAllStatesOnlyWhenThatIsKnown() {
    for (FederalState state : FederalState.values()) {
      if (state != FederalState.SL) {
        region("of-" + state.name().toLowerCase(Locale.ROOT), state, "2020");
      }
    }
    assertAllReached(false);
    undated("undated-saarland", FederalState.SL);
    assertAllReached(null);
    region("of-sl", FederalState.SL, "2021");
    assertAllReached(true);
  }

  private void assertAllReached(@Nullable Boolean expected) {
    api.ask(STATES, Map.of("year", 2023))
        .path("yearInReview")
        .entity(new ParameterizedTypeReference<Map<String, Object>>() {})
        .satisfies(year -> assertThat(year).containsEntry("allStatesReached", expected));
  }

  @Test
  void doesNotKnowTheStatesOfAYearToCome() {
    api.ask(STATES, Map.of("year", 2025))
        .path("yearInReview")
        .matchesJsonStrictly(
            """
            { "statesReached": [],
              "statesPossiblyReached": [ { "code": "BY" }, { "code": "HE" }, { "code": "SH" } ],
              "allStatesReached": false }
            """);
    for (FederalState state : FederalState.values()) {
      region("of-" + state.name().toLowerCase(Locale.ROOT), state, "2020");
    }
    api.ask(STATES, Map.of("year", 2025)).path("yearInReview.allStatesReached").valueIsNull();
  }

  private void undated(String slug, FederalState state) {
    Region region = RegionFixtures.aRegion(slug);
    stored(
        api.atlas.regions.save(
            region.withProfile(region.profile().toBuilder().leadState(state).build())));
  }

  @Test
  void asksEachListOnce() {
    api.calls.forget();
    api.ask(EVERYTHING, Map.of("year", 2024));

    assertThat(api.calls.made())
        .containsExactlyInAnyOrder(
            "Regions.pages", // the new ones
            "Regions.counts", // those of which nobody knows
            "Regions.counts", // those of each state
            "Regions.counts", // those of each state of which nobody knows
            "Calls.pages",
            "EventSeries.pages",
            "Events.pages", // under all series
            "Events.pages",
            "Cohorts.pages",
            "Cohorts.pages",
            "Cohorts.pages",
            "Publications.pages",
            "Surveys.pages",
            "Meetings.pages",
            "Bodies.byIds",
            "Exchanges.counts",
            "Events.pages",
            "Calls.pages",
            "Cohorts.pages");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -2024, 10_000, Integer.MAX_VALUE})
  void isRefusedForAYearThatADateCannotHave(int year) {
    assertThat(api.errors(EVERYTHING, Map.of("year", year)))
        .singleElement()
        .satisfies(error -> {
          assertThat(error.get("message")).isEqualTo("year '" + year + "': must be 1 to 9999");
          assertThat(String.valueOf(error.get("extensions")))
              .contains("code=BAD_USER_INPUT", "argument=year");
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 9999})
  void isThereForTheFirstAndTheLastYear(int year) {
    api.ask(EVERYTHING, Map.of("year", year))
        .path("yearInReview.year")
        .entity(Integer.class)
        .isEqualTo(year);
  }

  @Test
  void pagesThroughAListBothWays() {
    String first = cursor("newRegions(first: 1)", 2024);
    api.ask(
            """
            query($after: String) { yearInReview(year: 2024) {
              next: newRegions(first: 1, after: $after) { nodes { slug } pageInfo { hasNextPage } }
              last: newRegions(last: 1) { nodes { slug } pageInfo { hasPreviousPage } } } }
            """,
            Map.of("after", first))
        .path("yearInReview")
        .matchesJsonStrictly(
            """
            { "next": { "nodes": [ { "slug": "south" } ], "pageInfo": { "hasNextPage": false } },
              "last": { "nodes": [ { "slug": "south" } ], "pageInfo": { "hasPreviousPage": true } } }
            """);
  }

  private String cursor(String list, int year) {
    return api.ask(
            String.format(
                Locale.ROOT,
                "{ yearInReview(year: %d) { list: %s { pageInfo { endCursor } } } }",
                year,
                list))
        .path("yearInReview.list.pageInfo.endCursor")
        .entity(String.class)
        .get();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yearInReview(year: 2023) { newRegions(first: 1, after: \"%s\") { nodes { slug } } }",
        "yearInReview(year: 2024) { newRegions(orderBy: NAME, after: \"%s\") { nodes { slug } } }",
        "regions(orderBy: NORTH_TO_SOUTH, after: \"%s\") { nodes { slug } }"
      })
  void aCursorBelongsToTheYear(String other) {
    String document =
        "{ " + String.format(Locale.ROOT, other, cursor("newRegions(first: 1)", 2024)) + " }";

    assertThat(api.errors(document, Map.of()))
        .singleElement()
        .satisfies(error ->
            assertThat(String.valueOf(error.get("message")))
                .contains("belongs to another list, filter or order"));
  }

  @Test
  void aCursorBelongsToTheListOfTheYear() {
    String document =
        String.format(
            Locale.ROOT,
            "{ yearInReview(year: 2024) { cohortsStarted(after: \"%s\") { nodes { slug } } } }",
            cursor("cohortsRunning(first: 1)", 2024));

    assertThat(api.errors(document, Map.of())).hasSize(1);
  }
}
