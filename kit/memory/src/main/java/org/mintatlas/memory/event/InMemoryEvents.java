package org.mintatlas.memory.event;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.mintatlas.application.event.EventFilter;
import org.mintatlas.application.event.EventOrder;
import org.mintatlas.application.event.EventScope;
import org.mintatlas.application.event.EventSeries;
import org.mintatlas.application.event.Events;
import org.mintatlas.application.event.Registrations;
import org.mintatlas.application.geography.Districts;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.event.EventStatus;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.event.SeriesId;
import org.mintatlas.domain.event.registration.Attendance;
import org.mintatlas.domain.geography.DistrictChanges;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.memory.paging.InMemoryLists;
import org.mintatlas.memory.paging.Sorting;
import org.mintatlas.memory.paging.Wanted;

/** Events in memory. */
public final class InMemoryEvents
    extends InMemoryLists<EventId, Event, EventScope, EventFilter, EventOrder> implements Events {
  private static final Comparator<Event> EARLIEST_FIRST =
      Comparator.comparing((Event event) -> event.time().start())
          .thenComparing(event -> event.id().toString());

  private final EventSeries series;
  private final Organisations organisations;
  private final Regions regions;
  private final Districts districts;
  private final Supplier<Registrations> registrations;

  /**
   * Events belong to these series, and can refer to what the other collections hold.
   *
   * @param registrations those for them
   */
  public InMemoryEvents(
      EventSeries series,
      Organisations organisations,
      Regions regions,
      Districts districts,
      Supplier<Registrations> registrations) {
    super(Events.INTEGRITY, Event::slug);
    this.series = series;
    this.organisations = organisations;
    this.regions = regions;
    this.districts = districts;
    this.registrations = registrations;
    knows(Referent.EVENT_SERIES, series::byIds);
    knows(Referent.ORGANISATION, organisations::byIds);
    knows(Referent.REGION, regions::profilesByIds);
    knows(Referent.DISTRICT, districts::byKeys);
  }

  @Override
  protected Optional<SaveResult.Overbooked<Event>> overbooked(Event event) {
    Attendance attendance = registrations.get().attendance(Set.of(event.id())).get(event.id());
    return overbooked(event.capacity(), attendance == null ? 0 : attendance.registered());
  }

  @Override
  public Map<SeriesId, Event> nextOf(Set<SeriesId> wanted, LocalDate day) {
    Map<SeriesId, Event> next = new HashMap<>();
    all()
        .filter(event -> wanted.contains(event.series()))
        .filter(event -> event.status() == EventStatus.PUBLISHED)
        .filter(event -> event.time().canFallInto(day, null))
        .sorted(EARLIEST_FIRST)
        .forEach(event -> next.putIfAbsent(event.series(), event));
    return next;
  }

  @Override
  protected boolean isIn(EventScope scope, Event event) {
    return switch (scope) {
      case EventScope.Everywhere() -> true;
      case EventScope.OfSeries(var its) -> its.equals(event.series());
      case EventScope.HostedByRegion(var region) -> event.regions().contains(region);
      case EventScope.HostedBy(var organisation) -> organisation.equals(event.host());
      case EventScope.InState(var state) -> state == event.place().state();
    };
  }

  @Override
  protected Predicate<Event> matches(EventFilter filter) {
    Set<SeriesId> ofSeries = known(filter.series(), series::bySlug, Series::id);
    Set<RegionId> byRegions = known(filter.regions(), regions::profileBySlug, RegionProfile::id);
    Set<OrganisationId> byHosts = known(filter.hosts(), organisations::bySlug, Organisation::id);
    Set<DistrictKey> inDistricts = current(filter.districts());
    return event ->
        event.status() != EventStatus.DRAFT
            && matches(filter, event)
            && (filter.series().isEmpty() || ofSeries.contains(event.series()))
            && (filter.regions().isEmpty() || !Collections.disjoint(byRegions, event.regions()))
            && (filter.hosts().isEmpty() || byHosts.contains(event.host()))
            && (filter.districts().isEmpty()
                || !Collections.disjoint(inDistricts, current(districtOf(event))));
  }

  private static boolean matches(EventFilter filter, Event event) {
    return Wanted.oneOf(filter.statuses(), event.status())
        && Wanted.oneOf(filter.kinds(), event.kind())
        && Wanted.oneOf(filter.audiences(), event.audience())
        && Wanted.oneOf(filter.modes(), event.mode())
        && Wanted.oneOf(filter.states(), event.place().state())
        && event.time().canFallInto(filter.from(), filter.until())
        && Wanted.oneOf(filter.years(), event.time().start().year())
        && (filter.openOn() == null || event.openForRegistration(filter.openOn()))
        && (!filter.asksForOpenPeriod()
            || event.openForRegistration(filter.openFrom(), filter.openUntil()))
        && Wanted.inName(filter.nameContains(), event.title())
        && Wanted.assuredBefore(filter.assuredBefore(), event);
  }

  private static <T, I> Set<I> known(
      Set<Slug> slugs, Function<Slug, Optional<T>> bySlug, Function<T, I> id) {
    return slugs.stream()
        .flatMap(slug -> bySlug.apply(slug).stream())
        .map(id)
        .collect(Collectors.toSet());
  }

  private static Set<DistrictKey> districtOf(Event event) {
    DistrictKey district = event.place().district();
    return district == null ? Set.of() : Set.of(district);
  }

  private Set<DistrictKey> current(Set<DistrictKey> keys) {
    DistrictChanges changes = new DistrictChanges(districts.changes());
    return keys.stream().map(changes::current).collect(Collectors.toSet());
  }

  @Override
  public Sorting<Event> sorting(EventScope scope, EventOrder order) {
    return switch (order) {
      case START -> Sorting.dates(false, event -> event.time().start());
      case START_DESC -> Sorting.dates(true, event -> event.time().start());
      case NAME -> Sorting.names(false, Event::title);
      case NAME_DESC -> Sorting.names(true, Event::title);
      case ASSURED -> Sorting.assured(false);
      case ASSURED_DESC -> Sorting.assured(true);
    };
  }
}
