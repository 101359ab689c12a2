package org.mintatlas.application.dataset;

import java.util.Optional;
import java.util.stream.Collectors;
import org.mintatlas.application.change.Change;
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
  private final Run.Kind<Series> seriesKind;
  private final Run.Kind<Event> eventKind;

  /** Stores into these collections. */
  public EventsWriter(EventSeries eventSeries, Events events) {
    this.eventSeries = eventSeries;
    this.events = events;
    seriesKind =
        new Run.Kind<>(
            "event series",
            Change.Subject.EVENT_SERIES,
            series -> series.id().value(),
            Series::version,
            eventSeries::save);
    eventKind =
        new Run.Kind<>(
            "events",
            Change.Subject.EVENT,
            event -> event.id().value(),
            Event::version,
            event -> event.status().isPublic(),
            events::save);
  }

  void write(Facts.Events facts, Run run) {
    facts.series().forEach(fact -> series(fact, run));
    facts.events().forEach(fact -> event(fact, run));
  }

  private void series(Series fact, Run run) {
    Optional<Series> stored = eventSeries.bySlug(fact.slug());
    SeriesId id = stored.map(Series::id).orElse(fact.id());
    run.series.put(fact.id(), id);
    run.store(
        seriesKind,
        fact.slug(),
        stored,
        new Series(
            id,
            stored.map(Series::version).orElse(0L),
            fact.slug(),
            fact.name(),
            run.organisations.ofOptional(fact.host()),
            fact.sources()));
  }

  private void event(Event fact, Run run) {
    Optional<Event> stored = events.bySlug(fact.slug());
    EventId id = stored.map(Event::id).orElse(fact.id());
    run.events.put(fact.id(), id);
    run.store(
        eventKind,
        fact.slug(),
        stored,
        fact.toBuilder()
            .id(id)
            .version(stored.map(Event::version).orElse(0L))
            .series(run.series.of(fact.series()))
            .host(run.organisations.ofOptional(fact.host()))
            .regions(fact.regions().stream().map(run.regions::of).collect(Collectors.toSet()))
            // A dataset has no sessions: those that people proposed stay.
            .sessions(stored.map(Event::sessions).orElse(fact.sessions()))
            .build());
  }
}
