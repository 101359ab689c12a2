package org.mintatlas.memory.insight;

import org.mintatlas.application.insight.FigureSeriesFilter;
import org.mintatlas.application.insight.FigureSeriesScope;
import org.mintatlas.application.insight.TimeSeries;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.domain.insight.FigureSeries;
import org.mintatlas.domain.insight.FigureSeriesId;
import org.mintatlas.memory.paging.InMemoryLists;
import org.mintatlas.memory.paging.Sorting;

public final class InMemoryTimeSeries
    extends InMemoryLists<
        FigureSeriesId, FigureSeries, FigureSeriesScope, FigureSeriesFilter, NameOrder>
    implements TimeSeries {

  /** None yet. */
  public InMemoryTimeSeries() {
    super(
        Integrity.none(),
        FigureSeries::slug,
        filter -> filter::matches,
        (scope, order) -> Sorting.names(order, series -> series.name().de()));
  }

  @Override
  protected boolean isIn(FigureSeriesScope scope, FigureSeries series) {
    return switch (scope) {
      case FigureSeriesScope.Everywhere() -> true;
    };
  }
}
