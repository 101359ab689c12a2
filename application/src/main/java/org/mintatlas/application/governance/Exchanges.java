package org.mintatlas.application.governance;

import java.util.Map;
import java.util.Set;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.governance.Exchange;
import org.mintatlas.domain.governance.ExchangeId;

/** All exchanges between bodies. */
public interface Exchanges extends Paged<ExchangeScope, ExchangeFilter, ExchangeOrder, Exchange> {

  /** Stores a new exchange (version 0) or a changed one, if nobody changed it since it was read. */
  SaveResult<Exchange> save(Exchange exchange);

  /** The exchanges with these identities; an unknown one has no entry. */
  Map<ExchangeId, Exchange> byIds(Set<ExchangeId> ids);
}
