package org.mintatlas.application.event;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.application.storing.Slugged;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.event.SeriesId;

/**
 * All events. Lists never show a draft; by identity and slug drafts are found as well. A series has
 * each edition once: a second one is {@link SaveResult.Stale}.
 */
public interface Events
    extends Slugged<EventId, Event>, Paged<EventScope, EventFilter, EventOrder, Event> {

  /**
   * The next event of each series: of those that are published and can still take place on the day
   * or later the one that starts first. A series without such an event has no entry.
   */
  Map<SeriesId, Event> nextOf(Set<SeriesId> series, LocalDate day);
}
