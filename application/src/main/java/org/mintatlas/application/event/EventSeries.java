package org.mintatlas.application.event;

import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.SluggedStore;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.event.SeriesId;

/** All series of events. */
public interface EventSeries
    extends SluggedStore<SeriesId, Series, SeriesScope, SeriesFilter, NameOrder> {
  /** What holds among them. */
  Integrity<Series> INTEGRITY =
      Integrity.<Series>none().refersTo(Referent.ORGANISATION, Series::host);
}
