package org.mintatlas.persistence.event;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mintatlas.application.event.EventFacet;
import org.mintatlas.application.event.EventFilter;
import org.mintatlas.application.event.EventOrder;
import org.mintatlas.application.event.EventScope;
import org.mintatlas.application.event.Events;
import org.mintatlas.application.paging.Facet;
import org.mintatlas.application.search.entry.SearchType;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.event.SeriesId;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.FacetColumn;
import org.mintatlas.persistence.paging.Parent;
import org.mintatlas.persistence.paging.Points;
import org.mintatlas.persistence.paging.Selection;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.SluggedAdapter;
import org.mintatlas.persistence.storing.StoredPlaces;

/** Events in the database. */
class JpaEvents extends SluggedAdapter<EventId, Event, EventScope, EventFilter, EventOrder>
    implements Events {
  /** What lists show of the events {@code e}. */
  static final String SHOWN = "e.status <> 'DRAFT'";

  /** What the events {@code e} are that live. */
  static final String LIVING = "e.status = 'PUBLISHED'";

  /** What the events {@code e} are that start in one of {@code :years}, in a range of an index. */
  static final String STARTS_IN_YEARS =
      "left(e.start_date, 4) = any(:years::text[])"
          + " and e.start_date >= (:years::text[])[1]"
          + " and e.start_date < (:years::text[])[cardinality(:years::text[])] || '~'";

  private static final Points PLACES =
      Points.in("e.latitude", "e.longitude", "e.mode <> 'ON_SITE'");

  /** The first day on which one is known to be able to register: the last one always is. */
  private static final String KNOWN_TO_BE_OPEN =
      "coalesce(e.registration_opens, e.registration_closes)";

  JpaEvents(AggregateStore store) {
    super(store, EventEntity.ROWS, Event::slug, Events.INTEGRITY, JpaEvents::sortKey);
  }

  @Override
  protected Map<String, UniqueRule> uniqueConstraints() {
    return Map.of("event_edition_once", UniqueRule.EVENT_EDITION);
  }

  /** By hand, because each row has sort keys of the event in it. */
  @Override
  protected void writeBeside(Event event) {
    tie(
        event,
        "event_region",
        "event_id",
        "region_id",
        "title, start_date, assured_key",
        event.regions());
    if (event.version() > 0 && event.capacity() != null) {
      StoredPlaces.OF_EVENT.refuseOverbooking(jdbc, event.id().value());
    }
  }

  @Override
  public Map<SeriesId, Event> nextOf(Set<SeriesId> series, LocalDate day) {
    Map<SeriesId, Event> next = new HashMap<>();
    selection
        .list(
            selection
                .statement(
                    jdbc,
                    """
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
                .param("series", Selection.values(series))
                .param("day", day))
        .forEach(event -> next.put(event.series(), event));
    return next;
  }

  @Override
  protected Parent parent(EventScope scope) {
    return switch (scope) {
      case EventScope.Everywhere() -> selection.everywhere().where(SHOWN);
      case EventScope.Drafts() -> selection.everywhere().where("e.status = 'DRAFT'");
      case EventScope.OfSeries(var series) -> selection.under("series_id", series).where(SHOWN);
      case EventScope.HostedByRegion(var region) ->
          selection.through("event_region m", "event_id", "region_id", region).where(SHOWN);
      case EventScope.HostedBy(var organisation) ->
          selection.under("host_id", organisation).where(SHOWN);
      case EventScope.InState(var state) -> selection.in("state", state.name()).where(SHOWN);
    };
  }

  private static SortKey sortKey(EventOrder order) {
    return switch (order) {
      case START, START_DESC -> SortKey.text("start_date", order);
      case NAME, NAME_DESC -> SortKey.text("title", order);
      case ASSURED, ASSURED_DESC -> SortKey.assured(order);
      case DISTANCE -> PLACES.distance();
    };
  }

  @Override
  protected Conditions conditions(EventFilter filter) {
    Conditions conditions =
        new Conditions()
            .found("e.id", SearchType.EVENT, filter.text())
            .oneOf("e.status", "statuses", filter.statuses())
            .oneOf("e.kind", "kinds", filter.kinds())
            .oneOf("e.audience", "audiences", filter.audiences())
            .oneOf("e.mode", "modes", filter.modes())
            .oneOf("e.state", "states", filter.states())
            .districts("e.district_key", filter.districts())
            .when("e.last_day >= :fromDay", "fromDay", filter.from())
            // Dates sort as the first day that they can mean, so that this is a range of an index.
            .when(
                "e.start_date <= :untilDay",
                "untilDay",
                filter.until() == null ? null : filter.until().toString())
            .when(
                "daterange(e.first_day, e.last_day, '[]') && daterange(:fromDay, :lastDay, '[]')",
                "lastDay",
                filter.from() != null
                        && filter.until() != null
                        && !filter.until().isBefore(filter.from())
                    ? filter.until()
                    : null)
            .years(STARTS_IN_YEARS, filter.years())
            .oneOf("e.start_month", "months", filter.months())
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
            .slugs("e.series_id", "event_series", "series", filter.series())
            .slugs("e.id", "event_id", "event_region", "region", "regions", filter.regions())
            .slugs("e.host_id", "organisation", "hosts", filter.hosts())
            .when("e.capacity >= :capacity", "capacity", filter.capacityAtLeast())
            .containingLetters("e.title", filter.nameContains())
            .assuredBefore("e", filter.assuredBefore());
    return PLACES.conditions(conditions, filter);
  }

  @Override
  protected FacetColumn column(Facet<EventFilter, ?> facet) {
    return switch ((EventFacet) facet) {
      case STATE -> FacetColumn.one("e.state");
      case KIND -> FacetColumn.one("e.kind");
      case AUDIENCE -> FacetColumn.one("e.audience");
      case MODE -> FacetColumn.one("e.mode");
      case MONTH -> FacetColumn.one("e.start_month");
    };
  }

  @Override
  public List<Facet<EventFilter, ?>> facets() {
    return List.of(EventFacet.values());
  }

  @Override
  public boolean removeDraft(Event draft) {
    return remove(draft, "status = 'DRAFT'");
  }
}
