package org.mintatlas.persistence.governance;

import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.governance.ExchangesContract;

class JpaExchangesIT extends PostgresAtlas implements ExchangesContract {}
