package org.mintatlas.application.insight;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mintatlas.application.paging.InMemoryPaging;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Position;
import org.mintatlas.application.paging.PositionOrder;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.application.storing.InMemoryAggregates;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.insight.FigureSeries;
import org.mintatlas.domain.insight.FigureSeriesId;
import org.mintatlas.domain.shared.Slug;

/** Series of figures in memory. */
public final class InMemoryTimeSeries implements TimeSeries {
  private final InMemoryAggregates<FigureSeriesId, FigureSeries> stored =
      InMemoryAggregates.withSlug(FigureSeries::slug);

  @Override
  public SaveResult<FigureSeries> save(FigureSeries series) {
    return stored.save(series);
  }

  @Override
  public Optional<FigureSeries> bySlug(Slug slug) {
    return stored.bySlug(slug);
  }

  @Override
  public Map<FigureSeriesId, FigureSeries> byIds(Set<FigureSeriesId> ids) {
    return stored.byIds(ids);
  }

  @Override
  public Map<FigureSeriesScope, Page<FigureSeries>> pages(
      Set<? extends FigureSeriesScope> scopes,
      FigureSeriesFilter filter,
      NameOrder order,
      PageRequest request) {
    return InMemoryPaging.pages(
        scopes,
        scope -> list(scope, filter),
        scope -> series -> new Position(series.name().de(), series.id().toString()),
        PositionOrder.names(order),
        request);
  }

  @Override
  public Map<FigureSeriesScope, Long> counts(
      Set<? extends FigureSeriesScope> scopes, FigureSeriesFilter filter) {
    return InMemoryPaging.counts(scopes, scope -> list(scope, filter));
  }

  private Stream<FigureSeries> list(FigureSeriesScope scope, FigureSeriesFilter filter) {
    Stream<FigureSeries> parent =
        switch (scope) {
          case FigureSeriesScope.Everywhere() -> stored.all();
        };
    return parent
        .filter(series -> Wanted.oneOf(filter.measures(), series.measure()))
        .filter(series -> Wanted.oneOf(filter.states(), series.state()));
  }
}
