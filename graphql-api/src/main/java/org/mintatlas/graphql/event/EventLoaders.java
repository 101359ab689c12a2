package org.mintatlas.graphql.event;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mintatlas.application.event.BrowseEvents;
import org.mintatlas.application.event.EventFilter;
import org.mintatlas.application.event.EventOrder;
import org.mintatlas.application.event.EventScope;
import org.mintatlas.application.event.SeriesFilter;
import org.mintatlas.application.event.SeriesScope;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.domain.event.Attendance;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.event.SeriesId;
import org.mintatlas.graphql.node.Lookup;
import org.mintatlas.graphql.node.NodeSource;
import org.mintatlas.graphql.node.NodeSources;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.paging.CursorCodec;
import org.mintatlas.graphql.paging.Lists;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

/** How events and their series are read. */
@Component
public final class EventLoaders implements NodeSources {
  private final BrowseEvents browse;
  private final Lists<EventScope, EventFilter, EventOrder, Event> lists;
  private final Lists<SeriesScope, SeriesFilter, NameOrder, Series> seriesLists;
  private final Lookup<EventId, Event> events;
  private final Lookup<SeriesId, Series> series;
  private final Lookup<SeriesOnDay, Event> next;
  private final Lookup<EventId, Attendance> attendance;

  EventLoaders(BrowseEvents browse, CursorCodec cursors, BatchLoaderRegistry loaders) {
    this.browse = browse;
    lists = new Lists<>("events", EventOrder.START, browse.lists(), cursors, loaders);
    seriesLists =
        new Lists<>("eventSeries", NameOrder.NAME, browse.seriesLists(), cursors, loaders);
    events = new Lookup<>("event", loaders, browse::byIds);
    series = new Lookup<>("event.series", loaders, browse::seriesByIds);
    next = new Lookup<>("event.next", loaders, this::next);
    attendance = new Lookup<>("event.attendance", loaders, browse::attendance);
  }

  /** A series, and the day from which its next event is looked for. */
  record SeriesOnDay(SeriesId series, LocalDate day) {}

  /** The lists of events. */
  public Lists<EventScope, EventFilter, EventOrder, Event> lists() {
    return lists;
  }

  /** The lists of series. */
  public Lists<SeriesScope, SeriesFilter, NameOrder, Series> seriesLists() {
    return seriesLists;
  }

  /** Events by identity. */
  public Lookup<EventId, Event> events() {
    return events;
  }

  /** Series by identity. */
  public Lookup<SeriesId, Series> series() {
    return series;
  }

  /** The next event of a series. */
  Lookup<SeriesOnDay, Event> next() {
    return next;
  }

  /** How many registered for an event and came. */
  Lookup<EventId, Attendance> attendance() {
    return attendance;
  }

  private Map<SeriesOnDay, Event> next(Set<SeriesOnDay> asked) {
    Map<LocalDate, Set<SeriesId>> days = new HashMap<>();
    asked.forEach(a -> days.computeIfAbsent(a.day(), day -> new HashSet<>()).add(a.series()));
    Map<SeriesOnDay, Event> found = new HashMap<>();
    days.forEach((day, ids) ->
        browse.nextOf(ids, day).forEach((id, event) -> found.put(new SeriesOnDay(id, day), event)));
    return found;
  }

  @Override
  public List<NodeSource> nodes() {
    return List.of(
        new NodeSource(
            NodeType.EVENT_SERIES,
            (id, environment) -> series.load(new SeriesId(id.uuid()), environment)),
        new NodeSource(
            NodeType.EVENT, (id, environment) -> events.load(new EventId(id.uuid()), environment)));
  }
}
