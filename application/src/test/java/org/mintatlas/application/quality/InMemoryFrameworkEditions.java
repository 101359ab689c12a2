package org.mintatlas.application.quality;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mintatlas.application.paging.InMemoryPaging;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Position;
import org.mintatlas.application.paging.PositionOrder;
import org.mintatlas.application.storing.InMemoryAggregates;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.quality.FrameworkEdition;
import org.mintatlas.domain.quality.FrameworkEditionId;
import org.mintatlas.domain.shared.Slug;

/** Editions of frameworks in memory. */
public final class InMemoryFrameworkEditions implements FrameworkEditions {
  private final InMemoryAggregates<FrameworkEditionId, FrameworkEdition> editions =
      InMemoryAggregates.withSlug(FrameworkEdition::slug);

  @Override
  public SaveResult<FrameworkEdition> save(FrameworkEdition edition) {
    return editions.save(edition);
  }

  @Override
  public Optional<FrameworkEdition> bySlug(Slug slug) {
    return editions.bySlug(slug);
  }

  @Override
  public Map<FrameworkEditionId, FrameworkEdition> byIds(Set<FrameworkEditionId> ids) {
    return editions.byIds(ids);
  }

  @Override
  public Map<FrameworkScope, Page<FrameworkEdition>> pages(
      Set<? extends FrameworkScope> scopes,
      FrameworkFilter filter,
      FrameworkEditionOrder order,
      PageRequest request) {
    return InMemoryPaging.pages(
        scopes,
        scope -> list(filter),
        scope ->
            edition -> new Position(Integer.toString(edition.number()), edition.id().toString()),
        PositionOrder.numbers(order == FrameworkEditionOrder.NUMBER_DESC),
        request);
  }

  @Override
  public Map<FrameworkScope, Long> counts(
      Set<? extends FrameworkScope> scopes, FrameworkFilter filter) {
    return InMemoryPaging.counts(scopes, scope -> list(filter));
  }

  private Stream<FrameworkEdition> list(FrameworkFilter filter) {
    return editions
        .all()
        .filter(edition -> filter.example() == null || filter.example() == edition.example());
  }
}
