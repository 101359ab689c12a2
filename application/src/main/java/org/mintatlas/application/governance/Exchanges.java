package org.mintatlas.application.governance;

import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.storing.Store;
import org.mintatlas.domain.governance.Exchange;
import org.mintatlas.domain.governance.ExchangeId;

/** All exchanges between bodies. */
public interface Exchanges
    extends Store<ExchangeId, Exchange>,
        Paged<ExchangeScope, ExchangeFilter, ExchangeOrder, Exchange> {}
