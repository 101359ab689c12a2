package org.mintatlas.application.event;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.event.SeriesId;
import org.mintatlas.domain.shared.Slug;

/** All events. Lists never show a draft; by identity and slug drafts are found as well. */
public interface Events extends Paged<EventScope, EventFilter, EventOrder, Event> {

  /**
   * Stores a new event (version 0) or a changed one, if nobody changed it since it was read. A
   * series has each edition once; a second one is {@link SaveResult.Stale}.
   */
  SaveResult<Event> save(Event event);

  /** The event that has this slug, or had it before; empty when there is none. */
  Optional<Event> bySlug(Slug slug);

  /** The events with these identities; an unknown one has no entry. */
  Map<EventId, Event> byIds(Set<EventId> ids);

  /**
   * The next event of each series: of those that are published and can still take place on the day
   * or later the one that starts first. A series without such an event has no entry.
   */
  Map<SeriesId, Event> nextOf(Set<SeriesId> series, LocalDate day);
}
