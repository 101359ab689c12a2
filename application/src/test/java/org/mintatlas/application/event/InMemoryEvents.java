package org.mintatlas.application.event;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mintatlas.application.geography.Districts;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.paging.InMemoryPaging;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Position;
import org.mintatlas.application.paging.PositionOrder;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.InMemoryAggregates;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.event.EventStatus;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.event.SeriesId;
import org.mintatlas.domain.geography.DistrictChanges;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.Slug;

/** Events in memory. */
public final class InMemoryEvents implements Events {
  private static final Comparator<Event> EARLIEST_FIRST =
      Comparator.comparing((Event event) -> event.time().start())
          .thenComparing(event -> event.id().toString());

  private final EventSeries series;
  private final Organisations organisations;
  private final Regions regions;
  private final Districts districts;
  private final InMemoryAggregates<EventId, Event> events =
      InMemoryAggregates.withSlug(Event::slug);

  /** Events belong to these series, and can refer to what the other collections hold. */
  public InMemoryEvents(
      InMemoryEventSeries series,
      Organisations organisations,
      Regions regions,
      Districts districts) {
    this.series = series;
    this.organisations = organisations;
    this.regions = regions;
    this.districts = districts;
    series.whoKnowsTheYears((id, year) ->
        events
            .all()
            .filter(event -> EventStatus.living().contains(event.status()))
            .anyMatch(event -> event.series().equals(id) && startsIn(year, event)));
  }

  @Override
  public SaveResult<Event> save(Event event) {
    if (series.byIds(Set.of(event.series())).isEmpty()) {
      return new SaveResult.ReferenceUnknown<>("series");
    }
    if (event.host() != null && organisations.byIds(Set.of(event.host())).isEmpty()) {
      return new SaveResult.ReferenceUnknown<>("organisation");
    }
    if (!regions.profilesByIds(event.regions()).keySet().containsAll(event.regions())) {
      return new SaveResult.ReferenceUnknown<>("region");
    }
    DistrictKey district = event.place().district();
    if (district != null && districts.byKeys(Set.of(district)).isEmpty()) {
      return new SaveResult.ReferenceUnknown<>("district");
    }
    boolean editionTaken =
        event.edition() != null
            && events
                .all()
                .filter(other -> !other.id().equals(event.id()))
                .filter(other -> other.series().equals(event.series()))
                .anyMatch(other -> event.edition().equals(other.edition()));
    return editionTaken ? new SaveResult.Stale<>(event.version()) : events.save(event);
  }

  @Override
  public Optional<Event> bySlug(Slug slug) {
    return events.bySlug(slug);
  }

  @Override
  public Map<EventId, Event> byIds(Set<EventId> ids) {
    return events.byIds(ids);
  }

  @Override
  public Map<SeriesId, Event> nextOf(Set<SeriesId> wanted, LocalDate day) {
    Map<SeriesId, Event> next = new HashMap<>();
    events
        .all()
        .filter(event -> wanted.contains(event.series()))
        .filter(event -> event.status() == EventStatus.PUBLISHED)
        .filter(event -> event.time().canFallInto(day, null))
        .sorted(EARLIEST_FIRST)
        .forEach(event -> next.putIfAbsent(event.series(), event));
    return next;
  }

  /** The events of a series, drafts as well. */
  Stream<Event> ofSeries(SeriesId wanted) {
    return events.all().filter(event -> event.series().equals(wanted));
  }

  @Override
  public Map<EventScope, Page<Event>> pages(
      Set<? extends EventScope> scopes, EventFilter filter, EventOrder order, PageRequest request) {
    Function<Event, String> key = sortKey(order);
    return InMemoryPaging.pages(
        scopes,
        scope -> list(scope, filter),
        scope -> event -> new Position(key.apply(event), event.id().toString()),
        inOrder(order),
        request);
  }

  @Override
  public Map<EventScope, Long> counts(Set<? extends EventScope> scopes, EventFilter filter) {
    return InMemoryPaging.counts(scopes, scope -> list(scope, filter));
  }

  private static Function<Event, String> sortKey(EventOrder order) {
    return switch (order) {
      case START, START_DESC -> event -> PositionOrder.text(event.time().start());
      case NAME, NAME_DESC -> Event::title;
      case ASSURED, ASSURED_DESC -> PositionOrder::assured;
    };
  }

  private static Comparator<Position> inOrder(EventOrder order) {
    return switch (order) {
      case START -> PositionOrder.texts(false);
      case START_DESC -> PositionOrder.texts(true);
      case NAME -> PositionOrder.names(NameOrder.NAME);
      case NAME_DESC -> PositionOrder.names(NameOrder.NAME_DESC);
      case ASSURED -> PositionOrder.texts(false);
      case ASSURED_DESC -> PositionOrder.texts(true);
    };
  }

  private Stream<Event> shown() {
    return events.all().filter(event -> event.status() != EventStatus.DRAFT);
  }

  private Stream<Event> list(EventScope scope, EventFilter filter) {
    Set<SeriesId> ofSeries = known(filter.series(), series::bySlug, Series::id);
    Set<RegionId> byRegions = known(filter.regions(), regions::profileBySlug, RegionProfile::id);
    Set<OrganisationId> byHosts = known(filter.hosts(), organisations::bySlug, Organisation::id);
    Set<DistrictKey> inDistricts = current(filter.districts());
    return shown()
        .filter(event -> isIn(scope, event))
        .filter(event -> matches(filter, event))
        .filter(event -> filter.series().isEmpty() || ofSeries.contains(event.series()))
        .filter(event ->
            filter.regions().isEmpty() || !Collections.disjoint(byRegions, event.regions()))
        .filter(event -> filter.hosts().isEmpty() || byHosts.contains(event.host()))
        .filter(event ->
            filter.districts().isEmpty()
                || !Collections.disjoint(inDistricts, current(districtOf(event))));
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

  private static boolean isIn(EventScope scope, Event event) {
    return switch (scope) {
      case EventScope.Everywhere() -> true;
      case EventScope.OfSeries(var series) -> series.equals(event.series());
      case EventScope.HostedByRegion(var region) -> event.regions().contains(region);
      case EventScope.HostedBy(var organisation) -> organisation.equals(event.host());
      case EventScope.InState(var state) -> state == event.place().state();
    };
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

  private static boolean startsIn(int year, Event event) {
    return event.time().start().year() == year;
  }
}
