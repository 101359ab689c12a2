package org.mintatlas.example;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
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
import org.mintatlas.domain.event.SeriesId;
import org.mintatlas.domain.event.registration.Attendance;

/** Events in SQLite. */
public final class SqliteEvents
    extends SqliteLists<EventId, Event, EventScope, EventFilter, EventOrder, Event>
    implements Events {
  private static final Column<Event> START = Column.date("start", event -> event.time().start());
  private static final Column<Event> NAME = Column.name(Event::title);
  private static final List<Column<Event>> POINT = Column.point(event -> event.place().point());
  private static final Column<Event> ASSURED = Column.assured(Event::assuredOn);

  private final EventSeries series;
  private final Organisations organisations;
  private final Regions regions;
  private final Districts districts;
  private final Registrations registrations;

  /**
   * Events belong to these series, can refer to what the other collections hold, and have as many
   * places as these registrations leave.
   */
  public SqliteEvents(
      Database database,
      EventSeries series,
      Organisations organisations,
      Regions regions,
      Districts districts,
      Registrations registrations) {
    super(
        database,
        "event",
        Event.class,
        Events.INTEGRITY,
        Event::slug,
        Column.and(POINT, START, NAME, ASSURED));
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
  protected Optional<SaveResult<Event>> overbooked(Event event) {
    Attendance attendance = registrations.attendance(Set.of(event.id())).get(event.id());
    return event.capacity() != null
            && attendance != null
            && attendance.registered() > event.capacity()
        ? Optional.of(new SaveResult.Overbooked<>(event.capacity(), attendance.registered()))
        : Optional.empty();
  }

  @Override
  public Map<SeriesId, Event> nextOf(Set<SeriesId> wanted, LocalDate day) {
    Condition published =
        Condition.of(
            """
            document ->> 'series' in (select value from json_each(?))
            and document ->> 'status' = ?\
            """,
            Documents.write(wanted),
            EventStatus.PUBLISHED.name());
    Map<SeriesId, Event> next = new HashMap<>();
    where(published, START.up().order(true)).stream()
        .filter(event -> event.time().canFallInto(day, null))
        .forEach(event -> next.putIfAbsent(event.series(), event));
    return next;
  }

  @Override
  protected Event shown(Event event) {
    return event;
  }

  @Override
  protected Sort<Event> sort(EventFilter filter, EventOrder order) {
    return switch (order) {
      case START -> START.up();
      case START_DESC -> START.down();
      case NAME -> NAME.up();
      case NAME_DESC -> NAME.down();
      case ASSURED -> ASSURED.up();
      case ASSURED_DESC -> ASSURED.down();
      case DISTANCE -> Column.<Event>distance(filter.near(), filter::distanceKm).up();
    };
  }

  @Override
  protected Under under(EventScope scope) {
    return switch (scope) {
      case EventScope.Everywhere() -> Under.ANY;
      case EventScope.Drafts() -> Under.ANY;
      case EventScope.OfSeries(var its) -> new Under("document ->> 'series' = scope.parent", its);
      case EventScope.HostedByRegion(var region) ->
          new Under("scope.parent in (select value from json_each(document, '$.regions'))", region);
      case EventScope.HostedBy(var organisation) ->
          new Under("document ->> 'host' = scope.parent", organisation);
      case EventScope.InState(var state) ->
          new Under("document ->> '$.place.state' = scope.parent", state);
    };
  }

  @Override
  protected Function<EventScope, Predicate<Event>> wanted(EventFilter filter) {
    Predicate<Event> wanted =
        filter
            .matching(series, regions, organisations, districts)
            .and(filter.picks(this::bySlug, this::modifiedAfter));
    return scope ->
        wanted.and(
            event -> (event.status() == EventStatus.DRAFT) == (scope instanceof EventScope.Drafts));
  }

  @Override
  public boolean removeDraft(Event draft) {
    return remove(draft, event -> event.status() == EventStatus.DRAFT);
  }
}
