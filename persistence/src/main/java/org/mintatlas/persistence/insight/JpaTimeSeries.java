package org.mintatlas.persistence.insight;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mapstruct.factory.Mappers;
import org.mintatlas.application.insight.FigureSeriesFilter;
import org.mintatlas.application.insight.FigureSeriesScope;
import org.mintatlas.application.insight.TimeSeries;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.insight.FigureSeries;
import org.mintatlas.domain.insight.FigureSeriesId;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.KeysetPages;
import org.mintatlas.persistence.paging.ListSource;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Series of figures in the database. */
public class JpaTimeSeries implements TimeSeries {
  private static final ListSource EVERYWHERE =
      ListSource.everywhere("figure_series f", "f", "f.id");

  private final InsightMapper mapper = Mappers.getMapper(InsightMapper.class);
  private final AggregateStore store;
  private final JdbcClient jdbc;
  private final KeysetPages pages;

  /** Writes through the store and reads from the database. */
  public JpaTimeSeries(AggregateStore store, JdbcClient jdbc) {
    this.store = store;
    this.jdbc = jdbc;
    this.pages = new KeysetPages(jdbc);
  }

  @Override
  public SaveResult<FigureSeries> save(FigureSeries series) {
    return store.attempt(
        series.version(),
        () -> {
          long version = store.write(mapper.toEntity(series), series.version());
          store.claim("figure_series", series.slug(), series.id().value());
          return series.withVersion(version);
        });
  }

  @Override
  public Optional<FigureSeries> bySlug(Slug slug) {
    return InsightRows.SERIES.bySlug(jdbc, slug);
  }

  @Override
  public Map<FigureSeriesId, FigureSeries> byIds(Set<FigureSeriesId> ids) {
    return InsightRows.SERIES.byIds(jdbc, ids, FigureSeriesId::value, FigureSeries::id);
  }

  @Override
  public Map<FigureSeriesScope, Page<FigureSeries>> pages(
      Set<? extends FigureSeriesScope> scopes,
      FigureSeriesFilter filter,
      NameOrder order,
      PageRequest request) {
    return pages.pages(
        scopes,
        JpaTimeSeries::list,
        conditions(filter),
        sortKey(order),
        request,
        InsightRows.SERIES);
  }

  @Override
  public Map<FigureSeriesScope, Long> counts(
      Set<? extends FigureSeriesScope> scopes, FigureSeriesFilter filter) {
    return pages.counts(scopes, JpaTimeSeries::list, conditions(filter));
  }

  private static ListSource.Parent list(FigureSeriesScope scope) {
    return switch (scope) {
      case FigureSeriesScope.Everywhere() -> EVERYWHERE.whole();
    };
  }

  private static SortKey sortKey(NameOrder order) {
    return switch (order) {
      case NAME -> SortKey.text("name_de", true);
      case NAME_DESC -> SortKey.text("name_de", false);
    };
  }

  private static Conditions conditions(FigureSeriesFilter filter) {
    return new Conditions()
        .oneOf("f.measure", "measures", filter.measures())
        .oneOf("f.state", "states", filter.states());
  }
}
