package org.mintatlas.testkit.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.statistics.EventCount;
import org.mintatlas.application.statistics.InitiativeCount;
import org.mintatlas.application.statistics.RegionCount;
import org.mintatlas.application.statistics.Statistics;
import org.mintatlas.application.statistics.YearRange;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventKind;
import org.mintatlas.domain.event.EventStatus;
import org.mintatlas.domain.event.EventTime;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.geography.Place;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeKind;
import org.mintatlas.domain.region.ClusterFunding;
import org.mintatlas.domain.region.Lifecycle;
import org.mintatlas.domain.region.LifecycleStatus;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.shared.AsOf;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.testkit.StoredThings;
import org.mintatlas.testkit.event.EventFixtures;
import org.mintatlas.testkit.initiative.InitiativeFixtures;
import org.mintatlas.testkit.region.RegionFixtures;
import org.mintatlas.testkit.shared.SharedFixtures;

/** What every implementation of {@link Statistics} promises. */
public interface StatisticsContract extends StoredThings {
  /** The day up to which most tests look. */
  LocalDate TODAY = LocalDate.of(2024, 6, 1);

  @Test
  default void nothingIsCountedWhereNothingIs() {
    assertThat(regions(2000, 2024)).isEmpty();
    assertThat(statistics().initiatives()).isEmpty();
    assertThat(statistics().events(new YearRange(2000, 2024))).isEmpty();
  }

  @Test
  default void aRegionIsCountedAtTheEndOfEachYearInWhichItIsListed() {
    put("river", FederalState.NW, Set.of(RegionKind.OTHER), RegionFixtures.aLifecycleWithPause());
    assertThat(totals(regions(2017, 2024)))
        .containsExactly(
            // Listed in March 2019, paused from June to the end of 2021.
            new RegionCount(2019, null, null, 1, 0, 1, 0),
            new RegionCount(2020, null, null, 1, 0, 0, 0),
            new RegionCount(2022, null, null, 1, 0, 0, 0),
            new RegionCount(2023, null, null, 1, 0, 0, 0),
            new RegionCount(2024, null, null, 1, 0, 0, 0));
  }

  @Test
  default void ofTwoChangesOnOneDayTheLaterCounts() {
    put(
        "river",
        FederalState.NW,
        Set.of(RegionKind.OTHER),
        life(
            new Lifecycle.Change(LifecycleStatus.IN_PREPARATION, PartialDate.parse("2020-01-01")),
            new Lifecycle.Change(LifecycleStatus.LISTED, PartialDate.of(2020)),
            new Lifecycle.Change(LifecycleStatus.PAUSED, PartialDate.parse("2021")),
            new Lifecycle.Change(LifecycleStatus.ENDED, PartialDate.parse("2021-01"))));
    assertThat(totals(regions(2019, 2022)))
        .containsExactly(new RegionCount(2020, null, null, 1, 0, 1, 0));
  }

  @Test
  default void aRegionOfSeveralKindsCountsInEachButOnceInAll() {
    put(
        "river",
        FederalState.NW,
        Set.of(RegionKind.MINT_REGION, RegionKind.ZDI_NETWORK),
        listed("2023-12-31"));
    put("hills", FederalState.TH, Set.of(RegionKind.MINT_REGION), listed("2022"));
    put("coast", FederalState.NW, Set.of(RegionKind.ZDI_NETWORK), listed(null));
    assertThat(regions(2023, 2023))
        .containsExactlyInAnyOrder(
            new RegionCount(2023, null, null, 2, 1, 1, 1),
            new RegionCount(2023, RegionKind.MINT_REGION, null, 2, 0, 1, 0),
            new RegionCount(2023, RegionKind.ZDI_NETWORK, null, 1, 1, 1, 1),
            new RegionCount(2023, null, FederalState.NW, 1, 1, 1, 1),
            new RegionCount(2023, RegionKind.MINT_REGION, FederalState.NW, 1, 0, 1, 0),
            new RegionCount(2023, RegionKind.ZDI_NETWORK, FederalState.NW, 1, 1, 1, 1),
            new RegionCount(2023, null, FederalState.TH, 1, 0, 0, 0),
            new RegionCount(2023, RegionKind.MINT_REGION, FederalState.TH, 1, 0, 0, 0));
  }

  @Test
  default void onlyTheKindsAndStatesAskedForCount() {
    put(
        "river",
        FederalState.NW,
        Set.of(RegionKind.MINT_REGION, RegionKind.ZDI_NETWORK),
        listed("2023"));
    put("hills", FederalState.TH, Set.of(RegionKind.MINT_REGION), listed("2023"));
    put("coast", FederalState.NW, Set.of(RegionKind.OTHER), listed("2023"));
    assertThat(
            statistics()
                .regions(
                    new YearRange(2023, 2023),
                    AsOf.on(TODAY),
                    Set.of(RegionKind.MINT_REGION, RegionKind.MINT_CLUSTER),
                    Set.of(FederalState.NW, FederalState.BY)))
        .containsExactlyInAnyOrder(
            new RegionCount(2023, null, null, 1, 0, 1, 0),
            new RegionCount(2023, RegionKind.MINT_REGION, null, 1, 0, 1, 0),
            new RegionCount(2023, null, FederalState.NW, 1, 0, 1, 0),
            new RegionCount(2023, RegionKind.MINT_REGION, FederalState.NW, 1, 0, 1, 0));
  }

  @Test
  default void theYearOfTheDayEndsWithItAndLaterOnesHaveNoCount() {
    put("today", FederalState.NW, Set.of(RegionKind.OTHER), listed("2024-06-01"));
    put("tomorrow", FederalState.NW, Set.of(RegionKind.OTHER), listed("2024-06-02"));
    put("soon", FederalState.NW, Set.of(RegionKind.OTHER), listed("2025"));
    assertThat(totals(regions(2023, 2030)))
        .containsExactly(new RegionCount(2024, null, null, 1, 0, 2, 0));
  }

  @Test
  default void aRegionIsUnknownUntilEvidenceShowsItListed() {
    Region shown = RegionFixtures.aRegionShownBy("river", PartialDate.of(2022));
    saved(
        regions()
            .save(
                shown.withProfile(
                    shown.profile().toBuilder().founded(PartialDate.of(2020)).build())));
    assertThat(totals(regions(2018, 2024)))
        .containsExactly(
            new RegionCount(2020, null, null, 0, 1, 0, 1),
            new RegionCount(2021, null, null, 0, 1, 0, 1),
            new RegionCount(2022, null, null, 1, 0, 0, 1),
            new RegionCount(2023, null, null, 1, 0, 0, 0),
            new RegionCount(2024, null, null, 1, 0, 0, 0));
  }

  @Test
  default void ofAYearThatIsNotOverYetOnlyTheStateOfTodayIsKnown() {
    put("river", FederalState.NW, Set.of(RegionKind.OTHER), listed("2023"));
    put(
        "ended",
        FederalState.NW,
        Set.of(RegionKind.OTHER),
        life(
            new Lifecycle.Change(LifecycleStatus.LISTED, PartialDate.of(2020)),
            new Lifecycle.Change(LifecycleStatus.ENDED, PartialDate.of(2024))));
    assertThat(
            totals(
                statistics()
                    .regions(
                        new YearRange(2023, 2026),
                        new AsOf(LocalDate.of(2025, 6, 1), TODAY),
                        Set.of(),
                        Set.of())))
        .containsExactly(
            new RegionCount(2023, null, null, 2, 0, 1, 0),
            new RegionCount(2024, null, null, 0, 1, 0, 0),
            new RegionCount(2025, null, null, 0, 1, 0, 0));
  }

  @Test
  default void aRegionCountsAsAClusterOnlyFromItsFirstKnownFundingOn() {
    Region region =
        RegionFixtures.aListedRegion("river")
            .withProfile(
                RegionFixtures.aListedRegion("river").profile().toBuilder()
                    .kinds(Set.of(RegionKind.MINT_REGION, RegionKind.MINT_CLUSTER))
                    .build());
    saved(
        regions()
            .save(
                region.withClusterFunding(
                    new ClusterFunding(Period.since(PartialDate.parse("2022-11")), false))));
    assertThat(regions(2021, 2022))
        .filteredOn(count -> count.state() == null)
        .containsExactlyInAnyOrder(
            new RegionCount(2021, null, null, 1, 0, 0, 0),
            new RegionCount(2021, RegionKind.MINT_REGION, null, 1, 0, 0, 0),
            new RegionCount(2022, null, null, 1, 0, 0, 0),
            new RegionCount(2022, RegionKind.MINT_REGION, null, 1, 0, 0, 0),
            new RegionCount(2022, RegionKind.MINT_CLUSTER, null, 1, 0, 0, 0));
    assertThat(
            statistics()
                .regions(
                    new YearRange(2021, 2022),
                    AsOf.on(TODAY),
                    Set.of(RegionKind.MINT_CLUSTER),
                    Set.of()))
        .extracting(RegionCount::year)
        .containsOnly(2022);
  }

  @Test
  default void initiativesAreCountedByKindAndState() {
    put("one", InitiativeKind.STUDENT_LAB, FederalState.NW);
    put("two", InitiativeKind.STUDENT_LAB, FederalState.NW);
    put("three", InitiativeKind.MAKERSPACE, FederalState.NW);
    put("four", InitiativeKind.MAKERSPACE, null);
    assertInitiatives(
        new InitiativeCount(InitiativeKind.STUDENT_LAB, FederalState.NW, 2),
        new InitiativeCount(InitiativeKind.MAKERSPACE, FederalState.NW, 1),
        new InitiativeCount(InitiativeKind.MAKERSPACE, null, 1));
  }

  @Test
  default void anInitiativeThatChangesIsCountedWhereItIsNow() {
    Initiative one = put("one", InitiativeKind.MAKERSPACE, FederalState.NW);
    put("two", InitiativeKind.MAKERSPACE, FederalState.NW);
    Initiative renamed = saved(initiatives().save(one.toBuilder().name("Another").build()));
    assertInitiatives(new InitiativeCount(InitiativeKind.MAKERSPACE, FederalState.NW, 2));
    Initiative moved = saved(initiatives().save(renamed.toBuilder().place(Place.UNKNOWN).build()));
    assertInitiatives(
        new InitiativeCount(InitiativeKind.MAKERSPACE, FederalState.NW, 1),
        new InitiativeCount(InitiativeKind.MAKERSPACE, null, 1));
    saved(initiatives().save(moved.toBuilder().kind(InitiativeKind.OTHER).build()));
    assertInitiatives(
        new InitiativeCount(InitiativeKind.MAKERSPACE, FederalState.NW, 1),
        new InitiativeCount(InitiativeKind.OTHER, null, 1));
  }

  @Test
  default void anInitiativeThatIsRemovedOrRefusedIsNotCounted() {
    Initiative one = put("one", InitiativeKind.MAKERSPACE, FederalState.NW);
    put("two", InitiativeKind.OTHER, FederalState.NW);
    initiatives().save(InitiativeFixtures.anInitiative("one"));
    assertThat(initiatives().save(one.toBuilder().version(9).build())).isNotNull();
    assertInitiatives(
        new InitiativeCount(InitiativeKind.MAKERSPACE, FederalState.NW, 1),
        new InitiativeCount(InitiativeKind.OTHER, FederalState.NW, 1));
    initiatives().removeBySource(SharedFixtures.A_SOURCE);
    assertInitiatives();
  }

  @Test
  default void eventsAreCountedByTheYearInWhichTheyStartAndByKind() {
    put("one", EventKind.BARCAMP, EventStatus.PUBLISHED, "2023-09-20");
    put("two", EventKind.WEBINAR, EventStatus.PUBLISHED, "2024");
    put("three", EventKind.WEBINAR, EventStatus.PUBLISHED, "2024-12");
    put("four", EventKind.BARCAMP, EventStatus.PUBLISHED, "2024-12-31");
    put("cancelled", EventKind.BARCAMP, EventStatus.CANCELLED, "2024");
    put("draft", EventKind.BARCAMP, EventStatus.DRAFT, "2024");
    put("later", EventKind.BARCAMP, EventStatus.PUBLISHED, "2025");
    assertThat(statistics().events(new YearRange(2024, 2024)))
        .containsExactlyInAnyOrder(
            new EventCount(2024, EventKind.BARCAMP, 1), new EventCount(2024, EventKind.WEBINAR, 2));
    assertThat(statistics().events(new YearRange(2023, 2025))).hasSize(4);
  }

  @Test
  default void anEventThatIsCancelledOrMovedIsCountedWhereItIsNow() {
    Event one = put("one", EventKind.BARCAMP, EventStatus.PUBLISHED, "2024");
    Event two = put("two", EventKind.BARCAMP, EventStatus.PUBLISHED, "2024");
    put("three", EventKind.BARCAMP, EventStatus.PUBLISHED, "2024");
    saved(events().save(one.toBuilder().status(EventStatus.CANCELLED).build()));
    saved(events().save(two.toBuilder().time(EventTime.on(PartialDate.parse("2025-01"))).build()));
    assertThat(statistics().events(new YearRange(2020, 2029)))
        .containsExactlyInAnyOrder(
            new EventCount(2024, EventKind.BARCAMP, 1), new EventCount(2025, EventKind.BARCAMP, 1));
  }

  private Event put(String slug, EventKind kind, EventStatus status, String start) {
    Series series =
        eventSeries()
            .bySlug(new Slug("series"))
            .orElseGet(() -> saved(eventSeries().save(EventFixtures.aSeries("series"))));
    return saved(
        events()
            .save(
                EventFixtures.anEvent(slug, series.id()).toBuilder()
                    .kind(kind)
                    .status(status)
                    .time(EventTime.on(PartialDate.parse(start)))
                    .build()));
  }

  private void assertInitiatives(InitiativeCount... expected) {
    assertThat(statistics().initiatives()).containsExactlyInAnyOrder(expected);
  }

  private Initiative put(String slug, InitiativeKind kind, @Nullable FederalState state) {
    return saved(
        initiatives()
            .save(
                InitiativeFixtures.anInitiative(slug).toBuilder()
                    .kind(kind)
                    .place(
                        state == null
                            ? Place.UNKNOWN
                            : new Place("Somewhere", null, null, null, state))
                    .build()));
  }

  private void put(String slug, FederalState state, Set<RegionKind> kinds, Lifecycle life) {
    Region region = RegionFixtures.aRegion(slug);
    saved(
        regions()
            .save(
                Region.of(
                    region.profile().toBuilder()
                        .leadState(state)
                        .kinds(kinds)
                        .listed(life.listed())
                        .build(),
                    life)));
  }

  private List<RegionCount> regions(int from, int to) {
    return statistics().regions(new YearRange(from, to), AsOf.on(TODAY), Set.of(), Set.of());
  }

  private static List<RegionCount> totals(List<RegionCount> counts) {
    return counts.stream()
        .filter(count -> count.kind() == null && count.state() == null)
        .sorted(Comparator.comparingInt(RegionCount::year))
        .toList();
  }

  private static Lifecycle listed(@Nullable String since) {
    return Lifecycle.startingAs(
        LifecycleStatus.LISTED, since == null ? null : PartialDate.parse(since));
  }

  private static Lifecycle life(Lifecycle.Change... changes) {
    return new Lifecycle(List.of(changes), null);
  }
}
