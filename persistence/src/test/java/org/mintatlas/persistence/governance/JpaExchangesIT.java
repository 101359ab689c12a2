package org.mintatlas.persistence.governance;

import org.mintatlas.application.governance.ExchangesContract;
import org.mintatlas.persistence.PostgresAtlas;

class JpaExchangesIT extends PostgresAtlas implements ExchangesContract {}
