package org.mintatlas.application.governance;

import java.util.List;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.ListedStore;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.governance.Exchange;
import org.mintatlas.domain.governance.ExchangeId;

/** All exchanges between bodies. */
public interface Exchanges
    extends ListedStore<ExchangeId, Exchange, ExchangeScope, ExchangeFilter, ExchangeOrder> {
  /** What holds among them. */
  Integrity<Exchange> INTEGRITY =
      Integrity.<Exchange>none()
          .refersToAll(Referent.BODY, exchange -> List.of(exchange.one(), exchange.other()));
}
