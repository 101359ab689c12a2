package org.mintatlas.application.dataset.event;

import java.util.Optional;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.dataset.run.Kind;
import org.mintatlas.application.dataset.run.Run;
import org.mintatlas.application.event.EventSeries;
import org.mintatlas.application.event.Events;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.event.SeriesId;

/** Stores series of events and the events. */
public final class EventsWriter {
  private final EventSeries eventSeries;
  private final Events events;
  private final Kind<SeriesId, Series> seriesKind;
  private final Kind<EventId, Event> eventKind;

  /** Stores into these collections. */
  public EventsWriter(EventSeries eventSeries, Events events) {
    this.eventSeries = eventSeries;
    this.events = events;
    seriesKind = new Kind<>("event series", Change.Subject.EVENT_SERIES, eventSeries);
    eventKind =
        new Kind<>("events", Change.Subject.EVENT, events, event -> event.status().isPublic());
  }

  /** Stores them, after the regions that take part in them. */
  public void write(EventFacts facts, Run run) {
    facts.series().forEach(fact -> series(fact, run));
    facts.events().forEach(fact -> event(fact, run));
  }

  private void series(Series fact, Run run) {
    run.store(
        seriesKind,
        fact.slug(),
        fact,
        eventSeries.bySlug(fact.slug()),
        id ->
            new Series(
                id, 0, fact.slug(), fact.name(), run.ofOptional(fact.host()), fact.sources()));
  }

  private void event(Event fact, Run run) {
    Optional<Event> stored = events.bySlug(fact.slug());
    run.store(
        eventKind,
        fact.slug(),
        fact,
        stored,
        id ->
            fact.toBuilder()
                .id(id)
                .series(run.of(fact.series()))
                .host(run.ofOptional(fact.host()))
                .regions(run.ofAll(fact.regions()))
                // A dataset has no sessions: those that people proposed stay.
                .sessions(stored.map(Event::sessions).orElse(fact.sessions()))
                .build());
  }
}
