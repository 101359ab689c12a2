package org.mintatlas.application.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mintatlas.testkit.qualification.QualificationFixtures.aCohort;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventStatus;
import org.mintatlas.domain.event.EventTime;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.governance.Body;
import org.mintatlas.domain.governance.Exchange;
import org.mintatlas.domain.governance.ExchangeId;
import org.mintatlas.domain.governance.Meeting;
import org.mintatlas.domain.insight.Publication;
import org.mintatlas.domain.insight.Survey;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.CohortStatus;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.region.Coverage;
import org.mintatlas.domain.region.Lifecycle;
import org.mintatlas.domain.region.LifecycleStatus;
import org.mintatlas.domain.region.Location;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Tenure;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.award.AwardFixtures;
import org.mintatlas.testkit.event.EventFixtures;
import org.mintatlas.testkit.geography.GeographyFixtures;
import org.mintatlas.testkit.governance.GovernanceFixtures;
import org.mintatlas.testkit.insight.InsightFixtures;
import org.mintatlas.testkit.qualification.QualificationFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

class ReviewYearTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);

  private final InMemoryAtlas atlas = new InMemoryAtlas();
  private final ReviewYear review =
      new ReviewYear(
          atlas.regions,
          atlas.calls,
          atlas.eventSeries,
          atlas.events,
          atlas.cohorts,
          atlas.publications,
          atlas.surveys,
          atlas.meetings,
          atlas.exchanges);

  private Region listed(String slug, FederalState state, @Nullable String since) {
    PartialDate listed = since == null ? null : PartialDate.parse(since);
    RegionProfile profile =
        RegionFixtures.aProfile(slug).toBuilder()
            .leadState(state)
            .location(new Location(state.capitalPoint(), Location.Basis.STATE))
            .listed(listed)
            .build();
    return saved(
        atlas.regions.save(
            Region.of(profile, Lifecycle.startingAs(LifecycleStatus.LISTED, listed))));
  }

  private Region founded(String slug, FederalState state, int year) {
    Region region = RegionFixtures.aRegion(slug);
    return saved(
        atlas.regions.save(
            region.withProfile(
                region.profile().toBuilder()
                    .leadState(state)
                    .founded(PartialDate.of(year))
                    .build())));
  }

  private Cohort cohort(Programme programme, int number, CohortStatus status, String... period) {
    return saved(
        atlas.cohorts.save(
            aCohort("cohort-" + number, programme.id(), number).toBuilder()
                .status(status)
                .period(
                    new Period(
                        PartialDate.parse(period[0]),
                        period.length == 1 ? null : PartialDate.parse(period[1])))
                .build()));
  }

  private static List<String> slugs(List<RegionProfile> regions) {
    return regions.stream().map(region -> region.slug().value()).toList();
  }

  @Test
  void ofAYearWithoutFactsIsEmpty() {
    YearInReview empty = review.review(1805, TODAY);

    assertThat(empty.year()).isEqualTo(1805);
    assertThat(empty.newRegions().items()).isEmpty();
    assertThat(empty.states().reached()).isEmpty();
    assertThat(empty.states().possiblyReached()).isEmpty();
    assertThat(empty.states().all()).isFalse();
    assertThat(empty.calls().items()).isEmpty();
    assertThat(empty.eventsBySeries().values()).isEmpty();
    assertThat(empty.cohorts().started().items()).isEmpty();
    assertThat(empty.cohorts().running().items()).isEmpty();
    assertThat(empty.cohorts().completed().items()).isEmpty();
    assertThat(empty.publications().items()).isEmpty();
    assertThat(empty.surveys().items()).isEmpty();
    assertThat(empty.meetings().items()).isEmpty();
    assertThat(empty.exchanges().items()).isEmpty();
    assertThat(empty.outlook().events().items()).isEmpty();
    assertThat(empty.outlook().calls().items()).isEmpty();
    assertThat(empty.outlook().cohorts().items()).isEmpty();
  }

  @Test
  void ofAYearToComeHasNothingThatMerelyRunsOn() {
    listed("listed", FederalState.NW, "2024");
    assertThat(review.review(TODAY.getYear(), TODAY).states().reached())
        .containsExactly(FederalState.NW);
    YearInReview.StatesInYear next = review.review(TODAY.getYear() + 1, TODAY).states();
    assertThat(next.reached()).isEmpty();
    assertThat(next.possiblyReached()).containsExactly(FederalState.NW);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 10_000, Integer.MAX_VALUE})
  void isRefusedForAYearThatADateCannotHave(int year) {
    assertThatThrownBy(() -> review.review(year, TODAY))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("must be 1 to 9999");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 9999})
  void isThereForTheFirstAndTheLastYear(int year) {
    assertThat(review.review(year, TODAY).outlook().events().items()).isEmpty();
  }

  @Test
  void namesTheNewRegionsFromNorthToSouth() {
    listed("south", FederalState.BY, "2024-11");
    listed("north", FederalState.SH, "2024");
    listed("middle", FederalState.TH, "2024-01-31");
    listed("before", FederalState.TH, "2023-12-31");
    listed("behind", FederalState.TH, "2025");
    listed("unknown", FederalState.TH, null);

    assertThat(slugs(review.review(2024, TODAY).newRegions().values()))
        .containsExactly("north", "middle", "south");
  }

  @Test
  void reachesTheStatesThatListedRegionsLeadOrCover() {
    Region river = listed("river", FederalState.NW, "2024");
    atlas.districts.saveAll(GeographyFixtures.districts());
    saved(
        atlas.regions.save(
            river.withCoverage(
                List.of(
                    Coverage.stated(GeographyFixtures.AHRWEILER.key(), Tenure.UNKNOWN),
                    Coverage.stated(
                        GeographyFixtures.BERLIN.key(), Tenure.since(PartialDate.of(2025)))))));

    assertThat(review.review(2023, TODAY).states().reached()).isEmpty();
    assertThat(review.review(2024, TODAY).states().reached())
        .containsExactly(FederalState.NW, FederalState.RP);
    assertThat(review.review(2025, TODAY).states().reached())
        .containsExactly(FederalState.BE, FederalState.NW, FederalState.RP);
  }

  @Test
  void reachesNothingWithARegionThatRests() {
    Lifecycle paused =
        new Lifecycle(
            List.of(
                new Lifecycle.Change(LifecycleStatus.LISTED, PartialDate.of(2020)),
                new Lifecycle.Change(LifecycleStatus.PAUSED, PartialDate.parse("2024-12-31"))),
            null);
    RegionProfile profile =
        RegionFixtures.aProfile("resting").toBuilder().listed(paused.listed()).build();
    saved(atlas.regions.save(Region.of(profile, paused)));

    assertThat(review.review(2023, TODAY).states().reached()).containsExactly(FederalState.NW);
    assertThat(review.review(2024, TODAY).states().reached()).isEmpty();
  }

  @Test
  void mayReachStatesWithRegionsOfWhichNobodyKnowsWhetherTheyWereListed() {
    founded("first", FederalState.NW, 2009);
    listed("unknown", FederalState.HE, null);
    listed("known", FederalState.HE, "2012");

    assertThat(review.review(2008, TODAY).states().possiblyReached())
        .containsExactly(FederalState.HE);
    assertThat(review.review(2009, TODAY).states().possiblyReached())
        .containsExactly(FederalState.HE, FederalState.NW);
    assertThat(review.review(2012, TODAY).states())
        .isEqualTo(
            new YearInReview.StatesInYear(List.of(FederalState.HE), List.of(FederalState.NW)));
  }

  @Test
  void doesNotKnowWhetherAllStatesAreReachedWhileTheRestMayBe() {
    Arrays.stream(FederalState.values())
        .forEach(state ->
            listed(
                state.name().toLowerCase(Locale.ROOT) + "-region",
                state,
                state == FederalState.SL ? null : "2020"));

    assertThat(review.review(2023, TODAY).states().reached()).hasSize(15);
    assertThat(review.review(2023, TODAY).states().possiblyReached())
        .containsExactly(FederalState.SL);
    assertThat(review.review(2023, TODAY).states().all()).isNull();
    assertThat(review.review(2019, TODAY).states().all()).isFalse();
  }

  @Test
  void looksAtThePresentYearToday() {
    listed("listed", FederalState.NW, TODAY.toString());
    listed("later", FederalState.HE, TODAY.plusDays(1).toString());

    YearInReview.StatesInYear states = review.review(TODAY.getYear(), TODAY).states();
    assertThat(states.reached()).containsExactly(FederalState.NW);
    assertThat(states.possiblyReached()).isEmpty();
  }

  @Test
  void knowsWhenAllSixteenStatesAreReached() {
    Arrays.stream(FederalState.values())
        .forEach(state ->
            listed(
                state.name().toLowerCase(Locale.ROOT) + "-region",
                state,
                state == FederalState.SL ? "2024" : "2020"));

    assertThat(review.review(2023, TODAY).states().all()).isFalse();
    assertThat(review.review(2023, TODAY).states().reached()).hasSize(15);
    assertThat(review.review(2024, TODAY).states().all()).isTrue();
    assertThat(review.review(2024, TODAY).states().reached())
        .startsWith(FederalState.BW, FederalState.BY, FederalState.BE)
        .endsWith(FederalState.SH, FederalState.TH);
  }

  @Test
  void tellsOfTheCallsOfTheYearAndOfTheNext() {
    Award award = saved(atlas.awards.save(AwardFixtures.anAward("good-examples")));
    for (int year = 2023; year <= 2025; year++) {
      saved(atlas.calls.save(AwardFixtures.aCall(award.id(), year)));
    }

    YearInReview found = review.review(2024, TODAY);
    assertThat(found.calls().values()).extracting(Call::year).containsExactly(2024);
    assertThat(found.outlook().calls().values()).extracting(Call::year).containsExactly(2025);
  }

  @Test
  void tellsOfTheEventsUnderTheirSeries() {
    Series talks = saved(atlas.eventSeries.save(EventFixtures.aSeries("talks")));
    Series camps = saved(atlas.eventSeries.save(EventFixtures.aSeries("camps")));
    Series others = saved(atlas.eventSeries.save(EventFixtures.aSeries("others")));
    event("talk-autumn", talks, "2024-09");
    event("talk-somewhen", talks, "2024");
    event("camp-24", camps, "2024-09-20");
    event("camp-25", camps, "2025-09-26");
    event("other-23", others, "2023-12-31");
    cancelled("talk-cancelled", talks, "2024-10");
    cancelled("other-cancelled", others, "2024-10");
    cancelled("camp-25-too", camps, "2025-10");

    YearInReview found = review.review(2024, TODAY);

    assertThat(found.eventsBySeries().values())
        .extracting(one -> one.series().slug().value())
        .containsExactly("camps", "talks");
    assertThat(found.eventsBySeries().values())
        .extracting(one -> one.events().values().stream().map(Event::slug).toList())
        .containsExactly(
            List.of(new Slug("camp-24")),
            List.of(new Slug("talk-somewhen"), new Slug("talk-autumn")));
    assertThat(found.outlook().events().values())
        .extracting(Event::slug)
        .containsExactly(new Slug("camp-25"));
  }

  private void event(String slug, Series series, String start) {
    event(slug, series, start, EventStatus.PUBLISHED);
  }

  private void cancelled(String slug, Series series, String start) {
    event(slug, series, start, EventStatus.CANCELLED);
  }

  private void event(String slug, Series series, String start, EventStatus status) {
    saved(
        atlas.events.save(
            EventFixtures.anEvent(slug, series.id()).toBuilder()
                .status(status)
                .time(EventTime.on(PartialDate.parse(start)))
                .build()));
  }

  @Test
  void tellsOfTheCohortsThatStartedRanAndWereCompleted() {
    Programme programme = saved(atlas.programmes.save(QualificationFixtures.aProgramme("path")));
    Cohort first = cohort(programme, 1, CohortStatus.COMPLETED, "2023-11", "2024-05-16");
    Cohort second = cohort(programme, 2, CohortStatus.RUNNING, "2024-11", "2025-05");
    cohort(programme, 3, CohortStatus.CANCELLED, "2024-03", "2024-06");
    Cohort fourth = cohort(programme, 4, CohortStatus.PLANNED, "2025-03-27");

    YearInReview found = review.review(2024, TODAY);

    assertThat(found.cohorts().started().values()).containsExactly(second);
    assertThat(found.cohorts().running().values()).containsExactly(first, second);
    assertThat(found.cohorts().completed().values()).containsExactly(first);
    assertThat(found.outlook().cohorts().values()).containsExactly(fourth);
  }

  @Test
  void tellsWhatWasPublishedAndAsked() {
    Publication brochure =
        saved(atlas.publications.save(InsightFixtures.aPublication("brochure", "2024-11")));
    saved(atlas.publications.save(InsightFixtures.aPublication("guide", "2023")));
    Survey survey = saved(atlas.surveys.save(InsightFixtures.aSurvey("parents", 2024)));
    saved(atlas.surveys.save(InsightFixtures.aSurvey("teachers", 2025)));

    YearInReview found = review.review(2024, TODAY);

    assertThat(found.publications().values()).containsExactly(brochure);
    assertThat(found.surveys().values()).containsExactly(survey);
  }

  @Test
  void tellsWhichBodiesMetAndWhichExchanged() {
    Body council = saved(atlas.bodies.save(GovernanceFixtures.aBody("council")));
    Body group = saved(atlas.bodies.save(GovernanceFixtures.aBody("group")));
    Meeting meeting = saved(atlas.meetings.save(GovernanceFixtures.aMeeting(council.id(), "2024")));
    saved(atlas.meetings.save(GovernanceFixtures.aMeeting(council.id(), "2023-06")));
    Exchange exchange =
        saved(
            atlas.exchanges.save(
                new Exchange(
                    new ExchangeId(UUID.randomUUID()),
                    0,
                    council.id(),
                    group.id(),
                    new Period(PartialDate.of(2023), PartialDate.of(2024)),
                    null,
                    null,
                    List.of())));
    Exchange known =
        saved(
            atlas.exchanges.save(
                new Exchange(
                    new ExchangeId(UUID.randomUUID()),
                    0,
                    council.id(),
                    group.id(),
                    null,
                    PartialDate.of(2025),
                    null,
                    List.of())));

    assertThat(review.review(2024, TODAY).meetings().values()).containsExactly(meeting);
    assertThat(review.review(2024, TODAY).exchanges().values()).containsExactly(exchange);
    assertThat(review.review(2025, TODAY).exchanges().values()).containsExactly(known);
  }
}
