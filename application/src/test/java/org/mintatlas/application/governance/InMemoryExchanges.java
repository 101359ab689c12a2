package org.mintatlas.application.governance;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mintatlas.application.paging.InMemoryPaging;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Position;
import org.mintatlas.application.paging.PositionOrder;
import org.mintatlas.application.storing.InMemoryAggregates;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.governance.Exchange;
import org.mintatlas.domain.governance.ExchangeId;

/** Exchanges in memory. */
public final class InMemoryExchanges implements Exchanges {
  private final Bodies bodies;
  private final InMemoryAggregates<ExchangeId, Exchange> exchanges =
      InMemoryAggregates.withoutSlug();

  /** Exchanges are those of bodies that this collection holds. */
  public InMemoryExchanges(Bodies bodies) {
    this.bodies = bodies;
  }

  @Override
  public SaveResult<Exchange> save(Exchange exchange) {
    return bodies.byIds(Set.of(exchange.one(), exchange.other())).size() < 2
        ? new SaveResult.ReferenceUnknown<>("body")
        : exchanges.save(exchange);
  }

  @Override
  public Map<ExchangeId, Exchange> byIds(Set<ExchangeId> ids) {
    return exchanges.byIds(ids);
  }

  @Override
  public Map<ExchangeScope, Page<Exchange>> pages(
      Set<? extends ExchangeScope> scopes,
      ExchangeFilter filter,
      ExchangeOrder order,
      PageRequest request) {
    return InMemoryPaging.pages(
        scopes,
        scope -> list(scope, filter),
        scope -> exchange -> new Position(since(exchange), exchange.id().toString()),
        PositionOrder.texts(order == ExchangeOrder.START_DESC),
        request);
  }

  @Override
  public Map<ExchangeScope, Long> counts(
      Set<? extends ExchangeScope> scopes, ExchangeFilter filter) {
    return InMemoryPaging.counts(scopes, scope -> list(scope, filter));
  }

  private Stream<Exchange> list(ExchangeScope scope, ExchangeFilter filter) {
    return exchanges
        .all()
        .filter(exchange -> isIn(scope, exchange))
        .filter(exchange ->
            filter.years().isEmpty() || filter.years().stream().anyMatch(exchange::tookPlaceIn));
  }

  private static boolean isIn(ExchangeScope scope, Exchange exchange) {
    return switch (scope) {
      case ExchangeScope.Everywhere() -> true;
      case ExchangeScope.OfBody(var body) -> exchange.isOf(body);
    };
  }

  private static String since(Exchange exchange) {
    return PositionOrder.text(exchange.period() == null ? null : exchange.period().from());
  }
}
