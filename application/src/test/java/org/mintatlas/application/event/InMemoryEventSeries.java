package org.mintatlas.application.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.paging.InMemoryPaging;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Position;
import org.mintatlas.application.paging.PositionOrder;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.application.storing.InMemoryAggregates;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.event.SeriesId;
import org.mintatlas.domain.shared.Slug;

/** Series of events in memory. */
public final class InMemoryEventSeries implements EventSeries {
  private final Organisations organisations;
  private final List<BiPredicate<SeriesId, Integer>> years = new ArrayList<>();
  private final InMemoryAggregates<SeriesId, Series> series =
      InMemoryAggregates.withSlug(Series::slug);

  /** Series can refer to what this collection holds. */
  public InMemoryEventSeries(Organisations organisations) {
    this.organisations = organisations;
  }

  /** Asks there whether a series has an event in a year. */
  void whoKnowsTheYears(BiPredicate<SeriesId, Integer> hasEventsIn) {
    years.add(hasEventsIn);
  }

  @Override
  public SaveResult<Series> save(Series one) {
    if (one.host() != null && organisations.byIds(Set.of(one.host())).isEmpty()) {
      return new SaveResult.ReferenceUnknown<>("organisation");
    }
    return series.save(one);
  }

  @Override
  public Optional<Series> bySlug(Slug slug) {
    return series.bySlug(slug);
  }

  @Override
  public Map<SeriesId, Series> byIds(Set<SeriesId> ids) {
    return series.byIds(ids);
  }

  @Override
  public Map<SeriesScope, Page<Series>> pages(
      Set<? extends SeriesScope> scopes,
      SeriesFilter filter,
      NameOrder order,
      PageRequest request) {
    return InMemoryPaging.pages(
        scopes,
        scope -> list(scope, filter),
        scope -> one -> new Position(one.name(), one.id().toString()),
        PositionOrder.names(order),
        request);
  }

  @Override
  public Map<SeriesScope, Long> counts(Set<? extends SeriesScope> scopes, SeriesFilter filter) {
    return InMemoryPaging.counts(scopes, scope -> list(scope, filter));
  }

  private Stream<Series> list(SeriesScope scope, SeriesFilter filter) {
    Integer year = filter.withEventsIn();
    return series
        .all()
        .filter(one -> isIn(scope, one))
        .filter(one -> Wanted.inName(filter.nameContains(), one.name()))
        .filter(
            one -> year == null || years.stream().anyMatch(known -> known.test(one.id(), year)));
  }

  private static boolean isIn(SeriesScope scope, Series series) {
    return switch (scope) {
      case SeriesScope.Everywhere() -> true;
      case SeriesScope.HostedBy(var organisation) -> organisation.equals(series.host());
    };
  }
}
