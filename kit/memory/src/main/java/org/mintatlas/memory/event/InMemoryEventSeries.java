package org.mintatlas.memory.event;

import org.mintatlas.application.event.EventSeries;
import org.mintatlas.application.event.Events;
import org.mintatlas.application.event.SeriesFilter;
import org.mintatlas.application.event.SeriesScope;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.event.SeriesId;
import org.mintatlas.memory.paging.InMemoryLists;

public final class InMemoryEventSeries
    extends InMemoryLists<SeriesId, Series, SeriesScope, SeriesFilter, NameOrder>
    implements EventSeries {
  /**
   * Series can refer to what this collection holds.
   *
   * @param events those that belong to them
   */
  public InMemoryEventSeries(Organisations organisations, Events events) {
    super(
        EventSeries.INTEGRITY,
        Series::slug,
        filter -> filter.matching(events),
        byName(Series::name));
    knows(Referent.ORGANISATION, organisations::byIds);
  }

  @Override
  protected boolean isIn(SeriesScope scope, Series series) {
    return switch (scope) {
      case SeriesScope.Everywhere() -> true;
      case SeriesScope.HostedBy(var organisation) -> organisation.equals(series.host());
    };
  }
}
