package org.mintatlas.memory.governance;

import org.jspecify.annotations.Nullable;
import org.mintatlas.application.governance.Bodies;
import org.mintatlas.application.governance.ExchangeFilter;
import org.mintatlas.application.governance.ExchangeOrder;
import org.mintatlas.application.governance.ExchangeScope;
import org.mintatlas.application.governance.Exchanges;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.governance.Exchange;
import org.mintatlas.domain.governance.ExchangeId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.memory.paging.InMemoryLists;

public final class InMemoryExchanges
    extends InMemoryLists<ExchangeId, Exchange, ExchangeScope, ExchangeFilter, ExchangeOrder>
    implements Exchanges {

  /** Exchanges are those of bodies that this collection holds. */
  public InMemoryExchanges(Bodies bodies) {
    super(
        Exchanges.INTEGRITY,
        filter -> filter::matches,
        byDate(ExchangeOrder.START_DESC, InMemoryExchanges::since));
    knows(Referent.BODY, bodies::byIds);
  }

  @Override
  protected boolean isIn(ExchangeScope scope, Exchange exchange) {
    return switch (scope) {
      case ExchangeScope.Everywhere() -> true;
      case ExchangeScope.OfBody(var body) -> exchange.isOf(body);
    };
  }

  private static @Nullable PartialDate since(Exchange exchange) {
    return exchange.period() == null ? null : exchange.period().from();
  }
}
