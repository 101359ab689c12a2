package org.mintatlas.persistence.event;

import java.util.Set;
import org.mintatlas.application.event.EventSeries;
import org.mintatlas.application.event.SeriesFilter;
import org.mintatlas.application.event.SeriesScope;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.event.SeriesId;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.ListSource;
import org.mintatlas.persistence.paging.Selection;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.SluggedAdapter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Series of events in the database. */
class JpaEventSeries extends SluggedAdapter<SeriesId, Series, SeriesScope, SeriesFilter, NameOrder>
    implements EventSeries {
  static final Selection<Series> SERIES =
      Selection.of(SeriesEntity.class, "s", EventMapper.INSTANCE::toSeries);

  private static final ListSource EVERYWHERE = SERIES.everywhere();

  private static final ListSource HOSTED_BY = SERIES.under("host_id");

  JpaEventSeries(AggregateStore store, JdbcClient jdbc) {
    super(store, jdbc, SERIES, EventMapper.INSTANCE::toEntity, Series::slug, EventSeries.INTEGRITY);
  }

  @Override
  protected ListSource.Parent parent(SeriesScope scope) {
    return switch (scope) {
      case SeriesScope.Everywhere() -> EVERYWHERE.whole();
      case SeriesScope.HostedBy(var organisation) -> HOSTED_BY.under(organisation.value());
    };
  }

  @Override
  protected SortKey sortKey(NameOrder order) {
    return SortKey.name(order);
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
