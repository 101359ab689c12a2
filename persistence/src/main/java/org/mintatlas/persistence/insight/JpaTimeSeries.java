package org.mintatlas.persistence.insight;

import org.mintatlas.application.insight.FigureSeriesFilter;
import org.mintatlas.application.insight.FigureSeriesScope;
import org.mintatlas.application.insight.TimeSeries;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.domain.insight.FigureSeries;
import org.mintatlas.domain.insight.FigureSeriesId;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.Parent;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.SluggedAdapter;

/** Series of figures in the database. */
class JpaTimeSeries
    extends SluggedAdapter<
        FigureSeriesId, FigureSeries, FigureSeriesScope, FigureSeriesFilter, NameOrder>
    implements TimeSeries {
  JpaTimeSeries(AggregateStore store) {
    super(
        store,
        FigureSeriesEntity.ROWS,
        FigureSeries::slug,
        Integrity.none(),
        order -> SortKey.text("name_de", order));
  }

  @Override
  protected Parent parent(FigureSeriesScope scope) {
    return switch (scope) {
      case FigureSeriesScope.Everywhere() -> selection.everywhere();
    };
  }

  @Override
  protected Conditions conditions(FigureSeriesFilter filter) {
    return new Conditions()
        .oneOf("f.measure", "measures", filter.measures())
        .oneOf("f.state", "states", filter.states());
  }
}
