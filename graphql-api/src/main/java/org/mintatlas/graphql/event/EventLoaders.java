package org.mintatlas.graphql.event;

import org.mintatlas.application.event.BrowseEvents;
import org.mintatlas.application.event.EventFilter;
import org.mintatlas.application.event.EventOrder;
import org.mintatlas.application.event.EventScope;
import org.mintatlas.application.event.SeriesFilter;
import org.mintatlas.application.event.SeriesScope;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.event.SeriesId;
import org.mintatlas.domain.event.registration.Attendance;
import org.mintatlas.graphql.argument.Components;
import org.mintatlas.graphql.field.Loading;
import org.mintatlas.graphql.field.OnDay;
import org.mintatlas.graphql.geography.GeographyLoaders;
import org.mintatlas.graphql.load.Loader;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.paging.Lists;
import org.springframework.stereotype.Component;

/** How events and their series are read. */
@Component
public final class EventLoaders {
  public final Lists<EventScope, EventFilter, EventOrder, Event> lists;
  final Lists<EventScope, EventFilter, EventOrder, Event> drafts;
  public final Lists<SeriesScope, SeriesFilter, NameOrder, Series> seriesLists;
  public final Loader<EventId, Event> events;
  final Loader<SeriesId, Series> series;

  final Loader<OnDay<SeriesId>, Event> next;

  final Loader<EventId, Attendance> attendance;

  EventLoaders(BrowseEvents browse, GeographyLoaders geography, Loading loading) {
    Components<EventFilter> filter =
        geography.placed(
            Components.of(EventFilter.class).named("until", "to").named("openUntil", "openTo"));
    lists = loading.lists("events", EventOrder.START, browse.events(), filter);
    drafts = loading.lists("draftEvents", EventOrder.START, browse.drafts(), filter);
    seriesLists =
        loading.lists(
            "eventSeries",
            NameOrder.NAME,
            browse.series(),
            Components.of("EventSeriesFilter", SeriesFilter.class));
    events = loading.nodes(NodeType.EVENT, "event", EventId::new, browse.events()::byIds);
    series =
        loading.nodes(NodeType.EVENT_SERIES, "event.series", SeriesId::new, browse.series()::byIds);
    next = loading.lookupOnDay("event.next", browse::nextOf);
    attendance = loading.lookup("event.attendance", browse::attendance);
  }
}
