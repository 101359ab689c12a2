package org.mintatlas.memory.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mintatlas.application.event.EventFacet;
import org.mintatlas.application.event.EventFilter;
import org.mintatlas.application.event.EventOrder;
import org.mintatlas.application.event.EventScope;
import org.mintatlas.application.event.EventSeries;
import org.mintatlas.application.event.Events;
import org.mintatlas.application.event.Registrations;
import org.mintatlas.application.geography.Districts;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.paging.Facet;
import org.mintatlas.application.paging.Placed;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.event.EventStatus;
import org.mintatlas.domain.event.SeriesId;
import org.mintatlas.domain.event.registration.Attendance;
import org.mintatlas.memory.paging.InMemoryLists;
import org.mintatlas.memory.paging.Sorting;

public final class InMemoryEvents
    extends InMemoryLists<EventId, Event, EventScope, EventFilter, EventOrder> implements Events {
  private static final Comparator<Event> EARLIEST_FIRST =
      Comparator.comparing((Event event) -> event.time().start())
          .thenComparing(event -> event.id().toString());

  private final Registrations registrations;

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
      Registrations registrations) {
    super(
        Events.INTEGRITY,
        Event::slug,
        filter -> filter.matching(series, regions, organisations, districts),
        (scope, order) -> sorting(order));
    this.registrations = registrations;
    knows(Referent.EVENT_SERIES, series::byIds);
    knows(Referent.ORGANISATION, organisations::byIds);
    knows(Referent.REGION, regions::profilesByIds);
    knows(Referent.DISTRICT, districts::byKeys);
  }

  @Override
  protected Optional<SaveResult.Overbooked<Event>> overbooked(Event event) {
    Attendance attendance = registrations.attendance(Set.of(event.id())).get(event.id());
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
    boolean draft = event.status() == EventStatus.DRAFT;
    return switch (scope) {
      case EventScope.Drafts() -> draft;
      default -> !draft && isAmongOthersIn(scope, event);
    };
  }

  private static boolean isAmongOthersIn(EventScope scope, Event event) {
    return switch (scope) {
      case EventScope.Everywhere() -> true;
      case EventScope.Drafts() -> false;
      case EventScope.OfSeries(var its) -> its.equals(event.series());
      case EventScope.HostedByRegion(var region) -> event.regions().contains(region);
      case EventScope.HostedBy(var organisation) -> organisation.equals(event.host());
      case EventScope.InState(var state) -> state == event.place().state();
    };
  }

  private static Sorting<Event> sorting(EventOrder order) {
    return switch (order) {
      case START -> Sorting.dates(false, event -> event.time().start());
      case START_DESC -> Sorting.dates(true, event -> event.time().start());
      case NAME -> Sorting.names(false, Event::title);
      case NAME_DESC -> Sorting.names(true, Event::title);
      case ASSURED -> Sorting.assured(false);
      case ASSURED_DESC -> Sorting.assured(true);
      case DISTANCE -> throw Placed.fromNowhere();
    };
  }

  @Override
  public List<Facet<EventFilter, ?>> facets() {
    return List.of(EventFacet.values());
  }

  @Override
  public boolean removeDraft(Event draft) {
    return !remove(one ->
            one.id().equals(draft.id())
                && one.version() == draft.version()
                && one.status() == EventStatus.DRAFT)
        .isEmpty();
  }
}
