package org.mintatlas.persistence.storing;

import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.storing.TransactionsContract;

class SpringTransactionsIT extends PostgresAtlas implements TransactionsContract {}
