package org.mintatlas.application.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.application.storing.SluggedStore;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.event.SeriesId;

/**
 * All events. No list shows a draft but that of the drafts; by identity and slug they are found as
 * well. A change of the capacity takes its turn among the {@link Registrations}: with less than are
 * taken, it is {@link SaveResult.Overbooked}.
 */
public interface Events extends SluggedStore<EventId, Event, EventScope, EventFilter, EventOrder> {
  /** What holds among them. */
  Integrity<Event> INTEGRITY =
      Integrity.<Event>none()
          .refersTo(Referent.EVENT_SERIES, Event::series)
          .refersTo(Referent.ORGANISATION, Event::host)
          .refersToAll(Referent.REGION, Event::regions)
          .refersTo(Referent.DISTRICT, event -> event.place().district())
          .unique(
              UniqueRule.EVENT_EDITION,
              event -> event.edition() == null ? null : List.of(event.series(), event.edition()));

  /**
   * The next event of each series: of those that are published and can still take place on the day
   * or later the one that starts first. A series without such an event has no entry.
   */
  Map<SeriesId, Event> nextOf(Set<SeriesId> series, LocalDate day);

  /**
   * Removes an event that is a draft, as the caller read it, with all that belongs to it.
   *
   * @return false, and nothing is removed, when it is no draft any more, was changed or is gone
   * @throws UnsupportedOperationException of collections from before drafts could be removed
   */
  default boolean removeDraft(Event draft) {
    throw new UnsupportedOperationException("These collections remove no drafts");
  }
}
