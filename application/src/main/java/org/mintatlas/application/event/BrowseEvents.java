package org.mintatlas.application.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.PrivateReading;
import org.mintatlas.application.paging.Catalogue;
import org.mintatlas.application.paging.Listing;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.event.SeriesId;
import org.mintatlas.domain.event.registration.Attendance;

/**
 * Use case: somebody looks at events and their series. Drafts are shown to nobody but those who
 * prepare them.
 */
public class BrowseEvents implements PrivateReading.Restricted {
  /** The events that are being prepared. */
  public static final PrivateReading<EventScope.Drafts> DRAFTS =
      new PrivateReading<>("the drafts of events", Access.programme());

  private final EventSeries series;
  private final Events events;
  private final Registrations registrations;

  /** Reads from these collections. */
  public BrowseEvents(EventSeries series, Events events, Registrations registrations) {
    this.series = series;
    this.events = events;
    this.registrations = registrations;
  }

  /** The events. */
  public Catalogue<EventId, EventScope, EventFilter, EventOrder, Event> events() {
    return events.as(
        EventFilter::withoutDrafts, event -> event.status().isPublic(), UnaryOperator.identity());
  }

  /** Those that are being prepared, whatever a filter says of where they stand. */
  public Listing<EventId, EventScope, EventFilter, EventOrder, Event> drafts() {
    return events.as(
        filter -> filter.toBuilder().statuses(EventFilter.DRAFTS.statuses()).build(),
        event -> !event.status().isPublic(),
        UnaryOperator.identity());
  }

  @Override
  public List<PrivateReading<?>> readings() {
    return List.of(DRAFTS);
  }

  /** Their series. */
  public Catalogue<SeriesId, SeriesScope, SeriesFilter, NameOrder, Series> series() {
    return series;
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
