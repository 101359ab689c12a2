package org.mintatlas.application.event;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.event.SeriesId;
import org.mintatlas.domain.event.registration.Attendance;
import org.mintatlas.domain.shared.Slug;

/** Use case: somebody looks at events and their series. Drafts are never shown. */
public class BrowseEvents {
  private final EventSeries series;
  private final Events events;
  private final Registrations registrations;

  /** Reads from these collections. */
  public BrowseEvents(EventSeries series, Events events, Registrations registrations) {
    this.series = series;
    this.events = events;
    this.registrations = registrations;
  }

  /** The lists of events. */
  public Paged<EventScope, EventFilter, EventOrder, Event> lists() {
    return events;
  }

  /** The lists of series. */
  public Paged<SeriesScope, SeriesFilter, NameOrder, Series> seriesLists() {
    return series;
  }

  /** The event that has this slug, or had it before. */
  public Optional<Event> bySlug(Slug slug) {
    return events.bySlug(slug).filter(event -> event.status().isPublic());
  }

  /** The events with these identities; an unknown one has no entry. */
  public Map<EventId, Event> byIds(Set<EventId> ids) {
    Map<EventId, Event> shown = new HashMap<>(events.byIds(ids));
    shown.values().removeIf(event -> !event.status().isPublic());
    return shown;
  }

  /** The series that has this slug, or had it before. */
  public Optional<Series> seriesBySlug(Slug slug) {
    return series.bySlug(slug);
  }

  /** The series with these identities; an unknown one has no entry. */
  public Map<SeriesId, Series> seriesByIds(Set<SeriesId> ids) {
    return series.byIds(ids);
  }

  /** The next event of each series that can take place on the day or later; see {@link Events}. */
  public Map<SeriesId, Event> nextOf(Set<SeriesId> ids, LocalDate day) {
    return events.nextOf(ids, day);
  }

  /** How many registered for each event and came; nothing for one without registrations. */
  public Map<EventId, Attendance> attendance(Set<EventId> ids) {
    return registrations.attendance(ids);
  }
}
