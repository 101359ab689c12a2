package org.mintatlas.application.dataset.event;

import java.util.List;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.Series;

/** What a dataset says of what takes place. */
public record EventFacts(List<Series> series, List<Event> events) {

  /** How many facts they are. */
  public int count() {
    return series.size() + events.size();
  }
}
