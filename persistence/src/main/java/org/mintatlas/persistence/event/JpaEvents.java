package org.mintatlas.persistence.event;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mapstruct.factory.Mappers;
import org.mintatlas.application.event.EventFilter;
import org.mintatlas.application.event.EventOrder;
import org.mintatlas.application.event.EventScope;
import org.mintatlas.application.event.Events;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.event.SeriesId;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.KeyType;
import org.mintatlas.persistence.paging.KeysetPages;
import org.mintatlas.persistence.paging.ListSource;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Events in the database. */
public class JpaEvents implements Events {
  /** What lists show of the events {@code e}. */
  static final String SHOWN = "e.status <> 'DRAFT'";

  /** What the events {@code e} are that live. */
  static final String LIVING = "e.status = 'PUBLISHED'";

  /** What the events {@code e} are that start in one of {@code :years}, in a range of an index. */
  static final String STARTS_IN_YEARS =
      "left(e.start_date, 4) = any(:years::text[])"
          + " and e.start_date >= (:years::text[])[1]"
          + " and e.start_date < (:years::text[])[cardinality(:years::text[])] || '~'";

  /** The first day on which one is known to be able to register: the last one always is. */
  private static final String KNOWN_TO_BE_OPEN =
      "coalesce(e.registration_opens, e.registration_closes)";

  private static final ListSource EVERYWHERE =
      new ListSource("event e", SHOWN, KeyType.TEXT, "e", "e.id");

  private static final ListSource OF_SERIES =
      new ListSource("event e", "e.series_id = parent.key and " + SHOWN, KeyType.UUID, "e", "e.id");

  private static final ListSource HOSTED_BY_REGION =
      new ListSource(
          "event_region m join event e on e.id = m.event_id",
          "m.region_id = parent.key and " + SHOWN,
          KeyType.UUID,
          "m",
          "m.event_id");

  private static final ListSource HOSTED_BY =
      new ListSource("event e", "e.host_id = parent.key and " + SHOWN, KeyType.UUID, "e", "e.id");

  private static final ListSource IN_STATE =
      new ListSource("event e", "e.state = parent.key and " + SHOWN, KeyType.TEXT, "e", "e.id");

  private final EventMapper mapper = Mappers.getMapper(EventMapper.class);
  private final AggregateStore store;
  private final JdbcClient jdbc;
  private final KeysetPages pages;

  /** Writes through the store and reads from the database. */
  public JpaEvents(AggregateStore store, JdbcClient jdbc) {
    this.store = store;
    this.jdbc = jdbc;
    this.pages = new KeysetPages(jdbc);
  }

  @Override
  public SaveResult<Event> save(Event event) {
    UUID id = event.id().value();
    return store.attempt(
        event.version(),
        () -> {
          long version = store.write(mapper.toEntity(event), event.version());
          store.claim("event", event.slug(), id);
          writeRegions(id, event.regions());
          return event.toBuilder().version(version).build();
        });
  }

  /** By hand, because each row has sort keys of the event in it. */
  private void writeRegions(UUID id, Set<RegionId> regions) {
    jdbc.sql(
            """
            with gone as (
              delete from event_region
              where event_id = :id and region_id <> all(:regions::uuid[]))
            insert into event_region (region_id, title, start_date, assured_key, event_id)
            select region.id, e.title, e.start_date, e.assured_key, e.id
            from event e
            cross join unnest(:regions::uuid[]) as region (id)
            where e.id = :id
            on conflict (event_id, region_id) do nothing
            """)
        .param("id", id)
        .param("regions", regions.stream().map(RegionId::value).toArray(UUID[]::new))
        .update();
  }

  @Override
  public Optional<Event> bySlug(Slug slug) {
    return EventRows.EVENTS.bySlug(jdbc, slug);
  }

  @Override
  public Map<EventId, Event> byIds(Set<EventId> ids) {
    return EventRows.EVENTS.byIds(jdbc, ids, EventId::value, Event::id);
  }

  @Override
  public Map<SeriesId, Event> nextOf(Set<SeriesId> series, LocalDate day) {
    Map<SeriesId, Event> next = new HashMap<>();
    EventRows.EVENTS
        .list(
            jdbc.sql(
                    EventRows.EVENTS.select()
                        + """
                         where e.id in (
                           select next.id
                           from unnest(:series::uuid[]) as wanted (id)
                           cross join lateral (
                             select n.id
                             from event n
                             where n.series_id = wanted.id
                               and n.status = 'PUBLISHED'
                               and n.last_day >= :day
                             order by n.start_date, n.id
                             limit 1) as next)
                        """)
                .param("series", series.stream().map(SeriesId::value).toArray(UUID[]::new))
                .param("day", day))
        .forEach(event -> next.put(event.series(), event));
    return next;
  }

  @Override
  public Map<EventScope, Page<Event>> pages(
      Set<? extends EventScope> scopes, EventFilter filter, EventOrder order, PageRequest request) {
    return pages.pages(
        scopes, JpaEvents::list, conditions(filter), sortKey(order), request, EventRows.EVENTS);
  }

  @Override
  public Map<EventScope, Long> counts(Set<? extends EventScope> scopes, EventFilter filter) {
    return pages.counts(scopes, JpaEvents::list, conditions(filter));
  }

  private static ListSource.Parent list(EventScope scope) {
    return switch (scope) {
      case EventScope.Everywhere() -> EVERYWHERE.whole();
      case EventScope.OfSeries(var series) -> OF_SERIES.under(series.value());
      case EventScope.HostedByRegion(var region) -> HOSTED_BY_REGION.under(region.value());
      case EventScope.HostedBy(var organisation) -> HOSTED_BY.under(organisation.value());
      case EventScope.InState(var state) -> IN_STATE.under(state.name());
    };
  }

  private static SortKey sortKey(EventOrder order) {
    return switch (order) {
      case START -> SortKey.text("start_date", true);
      case START_DESC -> SortKey.text("start_date", false);
      case NAME -> SortKey.text("title", true);
      case NAME_DESC -> SortKey.text("title", false);
      case ASSURED -> SortKey.assured(true);
      case ASSURED_DESC -> SortKey.assured(false);
    };
  }

  private static Conditions conditions(EventFilter filter) {
    return new Conditions()
        .oneOf("e.status", "statuses", filter.statuses())
        .oneOf("e.kind", "kinds", filter.kinds())
        .oneOf("e.audience", "audiences", filter.audiences())
        .oneOf("e.mode", "modes", filter.modes())
        .oneOf("e.state", "states", filter.states())
        .whenAny(
            "e.district_key in (select theirs.key from district_meaning mine"
                + " join district_meaning theirs on theirs.meant = mine.meant"
                + " where mine.key = any(:districts::text[])"
                + " and mine.last_day = 'infinity' and theirs.last_day = 'infinity')",
            "districts",
            filter.districts(),
            DistrictKey::value)
        .when("e.last_day >= :fromDay", "fromDay", filter.from())
        // Dates sort as the first day that they can mean, so that this is a range of an index.
        .when(
            "e.start_date <= :untilDay",
            "untilDay",
            filter.until() == null ? null : filter.until().toString())
        .years(STARTS_IN_YEARS, filter.years())
        .when(
            "e.status = 'PUBLISHED' and "
                + KNOWN_TO_BE_OPEN
                + " <= :openOn"
                + " and e.registration_closes >= :openOn",
            "openOn",
            filter.openOn())
        .when(
            "e.status = 'PUBLISHED' and e.registration_closes >= :openFrom",
            "openFrom",
            filter.openFrom())
        .when(
            "e.status = 'PUBLISHED' and " + KNOWN_TO_BE_OPEN + " <= :openUntil",
            "openUntil",
            filter.openUntil())
        .whenAny(
            "e.series_id = any(array(select known.event_series_id from event_series_slug known"
                + " where known.slug = any(:series::text[])))",
            "series",
            filter.series(),
            Slug::value)
        .whenAny(
            "e.id in (select hosting.event_id from event_region hosting"
                + " where hosting.region_id = any(array(select known.region_id"
                + " from region_slug known where known.slug = any(:regions::text[]))))",
            "regions",
            filter.regions(),
            Slug::value)
        .whenAny(
            "e.host_id = any(array(select known.organisation_id from organisation_slug known"
                + " where known.slug = any(:hosts::text[])))",
            "hosts",
            filter.hosts(),
            Slug::value)
        .containing("e.title", filter.nameContains())
        .assuredBefore("e", filter.assuredBefore());
  }
}
