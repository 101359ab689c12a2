package org.mintatlas.persistence.event;

import java.util.Set;
import org.mintatlas.application.event.EventSeries;
import org.mintatlas.application.event.SeriesFilter;
import org.mintatlas.application.event.SeriesScope;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.event.SeriesId;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.Parent;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.SluggedAdapter;

/** Series of events in the database. */
class JpaEventSeries extends SluggedAdapter<SeriesId, Series, SeriesScope, SeriesFilter, NameOrder>
    implements EventSeries {
  JpaEventSeries(AggregateStore store) {
    super(store, SeriesEntity.ROWS, Series::slug, EventSeries.INTEGRITY, SortKey::name);
  }

  @Override
  protected Parent parent(SeriesScope scope) {
    return switch (scope) {
      case SeriesScope.Everywhere() -> selection.everywhere();
      case SeriesScope.HostedBy(var organisation) -> selection.under("host_id", organisation);
    };
  }

  @Override
  protected Conditions conditions(SeriesFilter filter) {
    return new Conditions()
        .years(
            "exists (select from event e where e.series_id = s.id and "
                + JpaEvents.LIVING
                + " and "
                + JpaEvents.STARTS_IN_YEARS
                + ")",
            filter.withEventsIn() == null ? Set.of() : Set.of(filter.withEventsIn()))
        .containing("s.name", filter.nameContains());
  }
}
