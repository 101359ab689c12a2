package org.mintatlas.testkit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.Records.with;
import static org.mintatlas.testkit.event.EventFixtures.aFullEvent;
import static org.mintatlas.testkit.event.EventFixtures.anEventId;
import static org.mintatlas.testkit.paging.DateOrder.assertEarliestFirst;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.event.EventFilter;
import org.mintatlas.application.event.EventOrder;
import org.mintatlas.application.event.EventScope;
import org.mintatlas.application.event.Events;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.event.Audience;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventBuilder;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.event.EventKind;
import org.mintatlas.domain.event.EventStatus;
import org.mintatlas.domain.event.EventTime;
import org.mintatlas.domain.event.RegistrationWindow;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.event.SeriesId;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.geography.GeoPoint;
import org.mintatlas.domain.geography.Place;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Mode;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.testkit.geography.GeographyFixtures;
import org.mintatlas.testkit.geography.PlacedContract;
import org.mintatlas.testkit.identity.Identities;
import org.mintatlas.testkit.paging.DirectoryContract;
import org.mintatlas.testkit.paging.EverywhereContract;
import org.mintatlas.testkit.paging.KeptList;
import org.mintatlas.testkit.region.RegionFixtures;

/** What every implementation of {@link Events} promises. */
public interface EventsContract
    extends EverywhereContract<EventScope, EventFilter, EventOrder, Event>,
        DirectoryContract<EventId, Event, EventScope, EventFilter, EventOrder>,
        PlacedContract<EventScope, EventFilter, EventOrder, Event> {

  @Override
  default SaveResult<Event> save(Event event) {
    districts().saveAll(GeographyFixtures.districts());
    return events().save(event);
  }

  @Override
  default KeptList<EventId, Event, EventScope, EventFilter, EventOrder> keptList() {
    return KeptList.of(
            events(),
            slug ->
                Event.builder(
                        anEventId(),
                        slug,
                        series(1),
                        EventKind.WEBINAR,
                        "Minimal",
                        EventTime.on(PartialDate.of(2024)),
                        Mode.ONLINE)
                    .build(),
            () ->
                aFullEvent(
                    "every-field", series(2), organisation(1), region("one"), region("other")))
        .under("series", this::series, EventScope.OfSeries::new)
        .listed(new EventScope.Everywhere(), EventFilter.ANY, EventOrder.NAME);
  }

  @Override
  default Event emptied(Event event) {
    return DirectoryContract.super.emptied(event).toBuilder().status(EventStatus.DRAFT).build();
  }

  @Override
  default Map<Referent, Event> danglingWithin(Event event) {
    return Map.of(
        Referent.DISTRICT,
        event.toBuilder().place(at(GeographyFixtures.EISENACH, FederalState.TH)).build());
  }

  @Override
  default Event withName(Event event, String name) {
    return event.toBuilder().title(name).build();
  }

  @Override
  default Event standing(EventScope scope, int identity, @Nullable GeoPoint point) {
    return standing(scope, identity, point, Mode.ON_SITE);
  }

  private Event standing(EventScope scope, int identity, @Nullable GeoPoint point, Mode mode) {
    return saved(
        save(
            minimal(scope, identity).toBuilder()
                .place(new Place(null, null, point, null, null))
                .mode(mode)
                .build()));
  }

  @Test
  default void onlineEventsStandBesideWhatIsNearAndLastWhereTheyHaveNoPlace() {
    Event online = standing(scope(), 5, null, Mode.ONLINE);
    Event there = standing(scope(), 6, IN_BONN, Mode.ON_SITE);
    Event farAndOnline = standing(scope(), 7, IN_BERLIN, Mode.HYBRID);
    standing(scope(), 8, IN_BERLIN, Mode.ON_SITE);
    assertByDistance().where(nearOrOnline(IN_KOELN, 50)).isExactly(there, farAndOnline, online);
    assertByDistance().where(near(IN_KOELN, 50)).isExactly(there);
  }

  @Test
  default void aSeriesHasEachEditionOnce() {
    Event second = saved(save(minimal("second").toBuilder().edition(2).build()));
    assertThat(save(minimal("second-too").toBuilder().edition(2).build()))
        .isEqualTo(new SaveResult.Duplicate<>(UniqueRule.EVENT_EDITION));
    assertThat(bySlug(new Slug("second-too"))).isEmpty();

    Event third = saved(save(minimal("third").toBuilder().edition(3).build()));
    assertThat(save(third.toBuilder().edition(2).build()))
        .isEqualTo(new SaveResult.Duplicate<>(UniqueRule.EVENT_EDITION));
    saved(save(second));
    saved(save(minimal("elsewhere").toBuilder().series(series(2)).edition(2).build()));
    saved(save(minimal("uncounted")));
    saved(save(minimal("uncounted-too")));
  }

  @Test
  default void anHourThatComesTwiceStartsWithItsFirstTimeAndEndsWithItsSecond() {
    PartialDate night = PartialDate.parse("2026-10-25");
    EventTime half = new EventTime(night, null, LocalTime.of(2, 45), LocalTime.of(2, 15));
    EventTime most = new EventTime(night, night, LocalTime.of(2, 59), LocalTime.of(2, 0));
    assertThat(put(1, "Aue", event -> event.time(half)).time()).isEqualTo(half);
    assertThat(put(2, "Bonn", event -> event.time(most)).time()).isEqualTo(most);
  }

  @Test
  default void aDraftIsInNoList() {
    Event published = put(scope(), 1, "Aue");
    Event cancelled = put(2, "Bonn", e -> e.status(EventStatus.CANCELLED));
    Event draft = put(3, "Celle", e -> e.status(EventStatus.DRAFT));
    assertList(scope()).isExactly(published, cancelled);
    assertList().isExactly(published, cancelled);
    assertThat(byIds(Set.of(draft.id()))).containsValue(draft);
    assertThat(bySlug(draft.slug())).contains(draft);
  }

  @Test
  default void aDraftCanBeRemovedAndItsSlugIsFree() {
    Event draft = put(3, "Celle", e -> e.status(EventStatus.DRAFT).regions(Set.of(region("one"))));
    Event changed = saved(save(draft.toBuilder().motto("Another motto").build()));
    assertThat(events().removeDraft(draft)).as("as it was before").isFalse();
    assertThat(byIds(Set.of(draft.id()))).containsValue(changed);
    assertThat(events().removeDraft(changed)).isTrue();
    assertThat(events().removeDraft(changed)).as("again").isFalse();
    assertThat(byIds(Set.of(draft.id()))).isEmpty();
    assertThat(bySlug(draft.slug())).isEmpty();
    assertList(new EventScope.Drafts()).where(EventFilter.DRAFTS).isExactly();
    saved(save(minimal(draft.slug().value())));
  }

  @Test
  default void whatWasAnnouncedStays() {
    Event published = put(1, "Aue", e -> e.status(EventStatus.PUBLISHED));
    Event cancelled = put(2, "Bonn", e -> e.status(EventStatus.CANCELLED));
    assertThat(events().removeDraft(published)).isFalse();
    assertThat(events().removeDraft(cancelled)).isFalse();
    assertList().isExactly(published, cancelled);
  }

  @Test
  default void everyParentListsItsOwn() {
    Event ofRegions = put(1, "Aue", e -> e.regions(Set.of(region("one"), region("other"))));
    Event ofRegion = put(2, "Bonn", e -> e.regions(Set.of(region("one"))));
    Event ofHost = put(3, "Celle", e -> e.host(organisation(1)));
    Event inState = put(4, "Dessau", e -> e.place(in(FederalState.SN)));
    Event elsewhere = put(5, "Emden", e -> e.series(series(2)).place(in(FederalState.MV)));
    assertList().isExactly(ofRegions, ofRegion, ofHost, inState, elsewhere);
    assertIn(new EventScope.HostedByRegion(region("one")), ofRegions, ofRegion);
    assertIn(new EventScope.HostedByRegion(region("other")), ofRegions);
    assertIn(new EventScope.HostedByRegion(RegionFixtures.aRegionId()));
    assertIn(new EventScope.HostedBy(organisation(1)), ofHost);
    assertIn(new EventScope.InState(FederalState.SN), inState);
    assertIn(new EventScope.InState(FederalState.BY));
    assertIn(new EventScope.OfSeries(series(2)), elsewhere);
  }

  @Test
  default void aParentThatAnEventLeftListsItNoMore() {
    Event event =
        put(
            1,
            "Aue",
            e -> e.regions(Set.of(region("one"))).host(organisation(1)).place(in(FederalState.SN)));
    Event moved =
        saved(
            save(
                event.toBuilder()
                    .regions(Set.of(region("other")))
                    .host(null)
                    .place(Place.UNKNOWN)
                    .build()));
    assertIn(new EventScope.HostedByRegion(region("one")));
    assertIn(new EventScope.HostedByRegion(region("other")), moved);
    assertIn(new EventScope.HostedBy(organisation(1)));
    assertIn(new EventScope.InState(FederalState.SN));
  }

  @Test
  default void aRegionListsItsEventsInEveryOrder() {
    RegionId region = region("one");
    Event late = put(1, "Aue", e -> at(e, "2024-09-20").regions(Set.of(region)));
    Event early = put(2, "Bonn", e -> at(e, "2023-10").regions(Set.of(region)));
    put(3, "Celle", e -> at(e, "2023"));
    EventScope hosted = new EventScope.HostedByRegion(region);
    assertList(hosted).by(EventOrder.START).isExactlyBothWays(early, late);
    assertList(hosted).by(EventOrder.NAME_DESC).isExactly(early, late);
  }

  @Test
  default void theEarliestStandFirstAndTheLessExactDateBeforeTheMoreExact() {
    assertEarliestFirst(
        assertList(scope()).by(EventOrder.START),
        (identity, start) -> put(identity, "Same", e -> at(e, start)));
  }

  @Test
  default void canBeFilteredByWhatTheyAre() {
    Event barcamp = put(1, "Aue", e -> e.kind(EventKind.BARCAMP));
    Event call = put(2, "Bonn", e -> e.kind(EventKind.COMMUNITY_CALL).mode(Mode.ONLINE));
    Event alumni = put(3, "Celle", e -> e.audience(Audience.ALUMNI).mode(Mode.HYBRID));
    Event coordinators =
        put(4, "Dessau", e -> e.audience(Audience.COORDINATORS).place(in(FederalState.SN)));
    assertEverywhere(
        EventFilter.builder().kinds(Set.of(EventKind.BARCAMP, EventKind.COMMUNITY_CALL)).build(),
        barcamp,
        call);
    assertEverywhere(
        EventFilter.builder().modes(Set.of(Mode.ONLINE, Mode.HYBRID)).build(), call, alumni);
    assertEverywhere(
        EventFilter.builder().audiences(Set.of(Audience.ALUMNI, Audience.COORDINATORS)).build(),
        alumni,
        coordinators);
    assertEverywhere(
        EventFilter.builder().states(Set.of(FederalState.SN, FederalState.BY)).build(),
        coordinators);
  }

  @Test
  default void withoutAStatusOnlyWhatIsPublishedIsListed() {
    Event published = put(1, "Aue", e -> e);
    Event cancelled = put(2, "Bonn", e -> e.status(EventStatus.CANCELLED));
    put(3, "Celle", e -> e.status(EventStatus.DRAFT));
    assertEverywhere(EventFilter.builder().build(), published);
    assertEverywhere(in(), published);
    assertEverywhere(in(EventStatus.PUBLISHED), published);
    assertEverywhere(in(EventStatus.CANCELLED), cancelled);
    assertEverywhere(in(EventStatus.CANCELLED, EventStatus.PUBLISHED), published, cancelled);
    assertEverywhere(in(EventStatus.DRAFT));
    assertEverywhere(EventFilter.ANY, published, cancelled);
    assertList(scope()).where(in()).isExactly(published);
  }

  @Test
  default void draftsHaveAListOfTheirOwn() {
    Event late = put(1, "Bonn", e -> e.status(EventStatus.DRAFT));
    Event early = put(2, "Aue", e -> e.status(EventStatus.DRAFT));
    put(3, "Celle", e -> e);
    put(4, "Dessau", e -> e.status(EventStatus.CANCELLED));
    assertList(new EventScope.Drafts()).where(EventFilter.DRAFTS).isExactlyBothWays(early, late);
    assertList(new EventScope.Drafts())
        .where(EventFilter.DRAFTS.toBuilder().nameContains("bonn").build())
        .isExactly(late);
  }

  @Test
  default void canBeFilteredByRegionsThatHaveOrHadASlug() {
    Event both = put(1, "Aue", e -> e.regions(Set.of(region("one"), region("other"))));
    Event one = put(2, "Bonn", e -> e.regions(Set.of(region("one"))));
    Event third = put(3, "Celle", e -> e.regions(Set.of(region("third"))));
    put(4, "Dessau", e -> e);
    Region before = regions().bySlug(new Slug("third")).orElseThrow();
    saved(
        regions()
            .save(
                before.withProfile(
                    before.profile().toBuilder().slug(new Slug("renamed")).build())));
    assertEverywhere(byRegions("one"), both, one);
    assertEverywhere(byRegions("other"), both);
    assertEverywhere(byRegions("other", "third"), both, third);
    assertEverywhere(byRegions("renamed"), third);
    assertEverywhere(byRegions("other", "nothing"), both);
    assertEverywhere(byRegions("nothing"));
    assertList(new EventScope.HostedByRegion(region("one")))
        .where(byRegions("other"))
        .isExactly(both);
  }

  @Test
  default void canBeFilteredByHostsThatHaveOrHadASlug() {
    Event hosted = put(1, "Aue", e -> e.host(organisation(1)));
    put(2, "Bonn", e -> e);
    Organisation before = organisations().bySlug(new Slug("organisation-1")).orElseThrow();
    saved(
        organisations()
            .save(
                Organisation.builder(before.id(), new Slug("renamed"), before.name())
                    .version(before.version())
                    .build()));
    assertEverywhere(byHosts("organisation-1"), hosted);
    assertEverywhere(byHosts("renamed", "nothing"), hosted);
    assertEverywhere(byHosts("nothing"));
  }

  @Test
  default void canBeFilteredByCapacity() {
    Event exact = put(1, "Aue", e -> e.capacity(28));
    Event more = put(2, "Bonn", e -> e.capacity(100));
    put(3, "Celle", e -> e.capacity(27));
    put(4, "Dessau", e -> e.capacity(null));
    assertEverywhere(EventFilter.ANY.toBuilder().capacityAtLeast(28).build(), exact, more);
  }

  @Test
  default void canBeFilteredByDistrictsUnderEveryKeyThatTheyHad() {
    districts().saveAll(List.of(GeographyFixtures.FORMER_EISENACH));
    districts().saveChanges(List.of(GeographyFixtures.EISENACH_MERGED));
    Event inKoeln = put(1, "Aue", e -> e.place(at(GeographyFixtures.KOELN.key(), FederalState.NW)));
    Event before = put(2, "Bonn", e -> e.place(at(GeographyFixtures.EISENACH, FederalState.TH)));
    Event after =
        put(3, "Celle", e -> e.place(at(GeographyFixtures.WARTBURGKREIS.key(), FederalState.TH)));
    put(4, "Dessau", e -> e.place(in(FederalState.TH)));
    put(5, "Emden", e -> e);
    assertEverywhere(inDistricts(GeographyFixtures.KOELN.key()), inKoeln);
    assertEverywhere(inDistricts(GeographyFixtures.WARTBURGKREIS.key()), before, after);
    assertEverywhere(inDistricts(GeographyFixtures.EISENACH), before, after);
    assertEverywhere(
        inDistricts(GeographyFixtures.EISENACH, GeographyFixtures.KOELN.key()),
        inKoeln,
        before,
        after);
    assertEverywhere(inDistricts(new DistrictKey("01001")));
  }

  @Test
  default void canBeFilteredBySeriesThatHaveOrHadASlug() {
    Event one = put(1, "Aue", e -> e.series(series(1)));
    Event other = put(2, "Bonn", e -> e.series(series(2)));
    put(3, "Celle", e -> e.series(series(3)));
    Series before = eventSeries().byIds(Set.of(series(2))).get(series(2));
    saved(eventSeries().save(with(before, "slug", new Slug("new-slug"))));
    assertEverywhere(ofSeries("series-1"), one);
    assertEverywhere(ofSeries("series-1", "new-slug"), one, other);
    assertEverywhere(ofSeries("series-2"), other);
    assertEverywhere(ofSeries("series-1", "nothing"), one);
    assertEverywhere(ofSeries("nothing"));
  }

  @Test
  default void canBeFilteredByTheTimeIntoWhichTheyCanFall() {
    Event year = put(1, "Aue", e -> at(e, "2024"));
    Event month = put(2, "Bonn", e -> at(e, "2024-09"));
    Event day = put(3, "Celle", e -> at(e, "2024-09-20"));
    Event long1 =
        put(
            4,
            "Dessau",
            e ->
                e.time(
                    EventTime.of(
                        new Period(PartialDate.of(2023), PartialDate.parse("2024-02-10")))));
    Event winter = put(5, "Emden", e -> at(e, "2025-winter"));
    Event late = put(6, "Fulda", e -> at(e, "2026-06-late"));
    assertEverywhere(between("2024-09-20", "2024-09-20"), year, month, day);
    assertEverywhere(between("2025-11-01", "2025-11-30"));
    assertEverywhere(between("2025-11-01", "2025-12-01"), winter);
    assertEverywhere(between("2026-02-28", "2026-03-01"), winter);
    assertEverywhere(between("2026-03-01", "2026-06-20"));
    assertEverywhere(between("2026-06-20", "2026-06-21"), late);
    assertEverywhere(between("2026-06-30", "2026-07-01"), late);
    assertEverywhere(between("2024-09-21", "2024-09-30"), year, month);
    assertEverywhere(between("2024-10-01", "2024-12-31"), year);
    assertEverywhere(between("2024-02-10", "2024-03-01"), year, long1);
    assertEverywhere(between("2024-02-11", "2024-03-01"), year);
    assertEverywhere(EventFilter.builder().from(LocalDate.of(2026, 2, 1)).build(), winter, late);
    assertEverywhere(EventFilter.builder().from(LocalDate.of(2026, 7, 1)).build());
    assertEverywhere(EventFilter.builder().until(LocalDate.of(2023, 12, 31)).build(), long1);
    assertEverywhere(EventFilter.builder().until(LocalDate.of(2022, 12, 31)).build());
  }

  @Test
  default void canBeFilteredByTheYearInWhichTheyStart() {
    Event year = put(1, "Aue", e -> at(e, "2024"));
    Event winter = put(5, "Emden", e -> at(e, "2024-winter"));
    Event day = put(2, "Bonn", e -> at(e, "2024-12-31"));
    put(3, "Celle", e -> at(e, "2025-01-01"));
    put(
        4,
        "Dessau",
        e -> e.time(EventTime.of(new Period(PartialDate.of(2023), PartialDate.of(2024)))));
    assertEverywhere(EventFilter.builder().years(Set.of(2024)).build(), year, day, winter);
    assertEverywhere(EventFilter.builder().years(Set.of(1999, 2024)).build(), year, day, winter);
    assertEverywhere(EventFilter.builder().years(Set.of(1999, 202)).build());
  }

  @Test
  default void canBeFilteredByTheMonthInWhichTheyStart() {
    Event month = put(1, "Month", e -> at(e, "2024-09"));
    Event day = put(2, "Day", e -> at(e, "2024-09-20"));
    Event part = put(3, "Part", e -> at(e, "2024-10-late"));
    put(4, "Year", e -> at(e, "2024"));
    put(5, "Season", e -> at(e, "2024-autumn"));
    put(6, "Next", e -> at(e, "2025-09-20"));
    assertEverywhere(
        EventFilter.builder().months(Set.of(PartialDate.of(2024, 9))).build(), day, month);
    assertEverywhere(
        EventFilter.builder()
            .months(Set.of(PartialDate.of(2024, 10), PartialDate.of(1999, 1)))
            .build(),
        part);
  }

  @Test
  default void canBeFilteredByTheDayOnWhichOneCanRegister() {
    Event june = put(1, "Aue", e -> open(e, "2024-06-01", "2024-06-30"));
    Event summer = put(2, "Bonn", e -> open(e, "2024-06-15", "2024-08-31"));
    put(3, "Celle", e -> open(e, "2024-06-01", "2024-08-31").status(EventStatus.CANCELLED));
    put(4, "Dessau", e -> e);
    assertEverywhere(openOn("2024-06-01"), june);
    assertEverywhere(openOn("2024-06-30"), june, summer);
    assertEverywhere(openOn("2024-07-01"), summer);
    assertEverywhere(openOn("2024-05-31"));
    assertEverywhere(openOn("2024-09-01"));
  }

  @Test
  default void canBeFilteredByATimeInWhichOneCanRegister() {
    Event june = put(1, "Aue", e -> open(e, "2024-06-01", "2024-06-30"));
    Event summer = put(2, "Bonn", e -> open(e, "2024-06-15", "2024-08-31"));
    put(3, "Celle", e -> open(e, "2024-06-01", "2024-08-31").status(EventStatus.CANCELLED));
    put(4, "Dessau", e -> e);
    assertEverywhere(openBetween("2024-05-01", "2024-06-14"), june);
    assertEverywhere(openBetween("2024-05-01", "2024-06-15"), june, summer);
    assertEverywhere(openBetween("2024-07-01", "2024-12-01"), summer);
    assertEverywhere(openBetween("2024-05-01", "2024-05-31"));
    assertEverywhere(EventFilter.builder().openFrom(LocalDate.of(2024, 7, 1)).build(), summer);
    assertEverywhere(EventFilter.builder().openUntil(LocalDate.of(2024, 6, 1)).build(), june);
  }

  @Test
  default void whenRegistrationOpenedIsKnownOfItsLastDayOnly() {
    Event closing =
        put(1, "Aue", e -> e.registration(new RegistrationWindow(null, LocalDate.of(2024, 6, 30))));
    assertThat(byIds(Set.of(closing.id()))).containsValue(closing);
    assertEverywhere(openOn("2024-06-30"), closing);
    assertEverywhere(openOn("2024-06-29"));
    assertEverywhere(openOn("2024-07-01"));
    assertEverywhere(openBetween("2024-05-01", "2024-06-29"));
    assertEverywhere(openBetween("2024-05-01", "2024-06-30"), closing);
    assertEverywhere(EventFilter.builder().openFrom(LocalDate.of(2024, 6, 1)).build(), closing);
    assertEverywhere(EventFilter.builder().openUntil(LocalDate.of(2024, 6, 29)).build());
    assertEverywhere(EventFilter.builder().openUntil(LocalDate.of(2024, 6, 30)).build(), closing);
  }

  @Test
  default void everyConditionOfAFilterMustHold() {
    UnaryOperator<EventBuilder> right =
        e ->
            open(at(e, "2024-09-20"), "2024-06-01", "2024-06-30")
                .kind(EventKind.BARCAMP)
                .audience(Audience.ALUMNI)
                .mode(Mode.HYBRID)
                .place(at(GeographyFixtures.KOELN.key(), FederalState.NW))
                .host(organisation(1))
                .regions(Set.of(region("one")));
    Event found = put(1, "Aue", right);
    put(2, "Bonn", right);
    put(3, "Aue", e -> right.apply(e).kind(EventKind.CONFERENCE));
    put(4, "Aue", e -> right.apply(e).audience(Audience.PUBLIC));
    put(5, "Aue", e -> right.apply(e).mode(Mode.ONLINE));
    put(6, "Aue", e -> right.apply(e).place(Place.UNKNOWN));
    put(7, "Aue", e -> at(right.apply(e), "2025-09-20"));
    put(8, "Aue", e -> open(right.apply(e), "2024-07-01", "2024-07-30"));
    put(9, "Aue", e -> right.apply(e).series(series(2)));
    put(10, "Aue", e -> right.apply(e).host(null));
    put(11, "Aue", e -> right.apply(e).regions(Set.of(region("other"))));
    put(12, "Aue", e -> right.apply(e).place(in(FederalState.NW)));
    put(13, "Aue", e -> right.apply(e).status(EventStatus.CANCELLED));
    assertEverywhere(
        EventFilter.builder()
            .kinds(Set.of(EventKind.BARCAMP))
            .audiences(Set.of(Audience.ALUMNI))
            .modes(Set.of(Mode.HYBRID))
            .states(Set.of(FederalState.NW))
            .districts(Set.of(GeographyFixtures.KOELN.key()))
            .regions(Set.of(new Slug("one")))
            .hosts(Set.of(new Slug("organisation-1")))
            .from(LocalDate.of(2024, 9, 1))
            .until(LocalDate.of(2024, 9, 30))
            .years(Set.of(2024))
            .months(Set.of(PartialDate.of(2024, 9)))
            .openOn(LocalDate.of(2024, 6, 30))
            .openFrom(LocalDate.of(2024, 6, 1))
            .openUntil(LocalDate.of(2024, 6, 2))
            .series(Set.of(new Slug("series-1")))
            .nameContains("aue")
            .build(),
        found);
  }

  /** The identities fall while the dates rise. */
  @Test
  default void theNextOfASeriesIsTheFirstThatCanStillTakePlace() {
    put(9, "Past", e -> at(e, "2023-09-22"));
    Event month = put(7, "Month", e -> at(e, "2024-09"));
    Event later = put(2, "Later", e -> at(e, "2025-09-26"));
    put(6, "Draft", e -> at(e, "2024-09-01").status(EventStatus.DRAFT));
    put(5, "Cancelled", e -> at(e, "2024-09-02").status(EventStatus.CANCELLED));
    put(1, "Much later", e -> at(e, "2026-01-01"));
    Event other = put(8, "Other", e -> at(e, "2026").series(series(2)));
    Set<SeriesId> all = Set.of(series(1), series(2), series(3), EventFixtures.aSeriesId());
    assertThat(events().nextOf(all, LocalDate.of(2024, 9, 30)))
        .isEqualTo(Map.of(series(1), month, series(2), other));
    assertThat(events().nextOf(all, LocalDate.of(2024, 10, 1)))
        .isEqualTo(Map.of(series(1), later, series(2), other));
    assertThat(events().nextOf(all, LocalDate.of(2026, 12, 31)))
        .isEqualTo(Map.of(series(2), other));
    assertThat(events().nextOf(all, LocalDate.of(2027, 1, 1))).isEmpty();
    assertThat(events().nextOf(Set.of(), LocalDate.of(2024, 1, 1))).isEmpty();
  }

  private static EventFilter in(EventStatus... statuses) {
    return EventFilter.builder().statuses(Set.of(statuses)).build();
  }

  private static EventFilter byRegions(String... slugs) {
    return EventFilter.builder().regions(slugs(slugs)).build();
  }

  private static EventFilter byHosts(String... slugs) {
    return EventFilter.builder().hosts(slugs(slugs)).build();
  }

  private static EventFilter inDistricts(DistrictKey... keys) {
    return EventFilter.builder().districts(Set.of(keys)).build();
  }

  private static Place at(DistrictKey district, FederalState state) {
    return new Place("Somewhere", null, null, district, state);
  }

  private static Set<Slug> slugs(String... slugs) {
    return Arrays.stream(slugs).map(Slug::new).collect(Collectors.toSet());
  }

  private static EventFilter ofSeries(String... slugs) {
    return EventFilter.builder().series(slugs(slugs)).build();
  }

  private static EventFilter between(String from, String until) {
    return EventFilter.builder().from(LocalDate.parse(from)).until(LocalDate.parse(until)).build();
  }

  private static EventFilter openOn(String day) {
    return EventFilter.builder().openOn(LocalDate.parse(day)).build();
  }

  private static EventFilter openBetween(String from, String until) {
    return EventFilter.builder()
        .openFrom(LocalDate.parse(from))
        .openUntil(LocalDate.parse(until))
        .build();
  }

  private static EventBuilder at(EventBuilder event, String start) {
    return event.time(EventTime.on(PartialDate.parse(start)));
  }

  private static EventBuilder open(EventBuilder event, String opens, String closes) {
    return event.registration(
        new RegistrationWindow(LocalDate.parse(opens), LocalDate.parse(closes)));
  }

  private static Place in(FederalState state) {
    return new Place("Somewhere", null, null, null, state);
  }

  private EventBuilder one(int identity, String title) {
    return Event.builder(
        new EventId(Identities.number(identity)),
        new Slug("event-" + identity),
        series(1),
        EventKind.CONFERENCE,
        title,
        EventTime.on(PartialDate.of(2024)),
        Mode.ON_SITE);
  }

  private Event put(int identity, String title, UnaryOperator<EventBuilder> change) {
    return saved(save(change.apply(one(identity, title)).build()));
  }

  private void assertIn(EventScope scope, Event... expected) {
    assertList(scope).isExactly(expected);
  }

  private void assertEverywhere(EventFilter filter, Event... expected) {
    assertList().where(filter).isExactly(expected);
  }
}
