package org.mintatlas.persistence.event;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mapstruct.factory.Mappers;
import org.mintatlas.application.event.EventSeries;
import org.mintatlas.application.event.SeriesFilter;
import org.mintatlas.application.event.SeriesScope;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.event.SeriesId;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.KeyType;
import org.mintatlas.persistence.paging.KeysetPages;
import org.mintatlas.persistence.paging.ListSource;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Series of events in the database. */
public class JpaEventSeries implements EventSeries {
  private static final ListSource EVERYWHERE = ListSource.everywhere("event_series s", "s", "s.id");

  private static final ListSource HOSTED_BY =
      new ListSource("event_series s", "s.host_id = parent.key", KeyType.UUID, "s", "s.id");

  private final EventMapper mapper = Mappers.getMapper(EventMapper.class);
  private final AggregateStore store;
  private final JdbcClient jdbc;
  private final KeysetPages pages;

  /** Writes through the store and reads from the database. */
  public JpaEventSeries(AggregateStore store, JdbcClient jdbc) {
    this.store = store;
    this.jdbc = jdbc;
    this.pages = new KeysetPages(jdbc);
  }

  @Override
  public SaveResult<Series> save(Series series) {
    return store.attempt(
        series.version(),
        () -> {
          long version = store.write(mapper.toEntity(series), series.version());
          store.claim("event_series", series.slug(), series.id().value());
          return new Series(
              series.id(), version, series.slug(), series.name(), series.host(), series.sources());
        });
  }

  @Override
  public Optional<Series> bySlug(Slug slug) {
    return EventRows.SERIES.bySlug(jdbc, slug);
  }

  @Override
  public Map<SeriesId, Series> byIds(Set<SeriesId> ids) {
    return EventRows.SERIES.byIds(jdbc, ids, SeriesId::value, Series::id);
  }

  @Override
  public Map<SeriesScope, Page<Series>> pages(
      Set<? extends SeriesScope> scopes,
      SeriesFilter filter,
      NameOrder order,
      PageRequest request) {
    return pages.pages(
        scopes,
        JpaEventSeries::list,
        conditions(filter),
        SortKey.name(order),
        request,
        EventRows.SERIES);
  }

  @Override
  public Map<SeriesScope, Long> counts(Set<? extends SeriesScope> scopes, SeriesFilter filter) {
    return pages.counts(scopes, JpaEventSeries::list, conditions(filter));
  }

  private static ListSource.Parent list(SeriesScope scope) {
    return switch (scope) {
      case SeriesScope.Everywhere() -> EVERYWHERE.whole();
      case SeriesScope.HostedBy(var organisation) -> HOSTED_BY.under(organisation.value());
    };
  }

  private static Conditions conditions(SeriesFilter filter) {
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
