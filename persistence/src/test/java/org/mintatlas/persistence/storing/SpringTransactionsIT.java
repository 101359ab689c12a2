package org.mintatlas.persistence.storing;

import org.mintatlas.application.change.Changes;
import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.storing.TransactionsContract;

class SpringTransactionsIT extends PostgresAtlas implements TransactionsContract {

  @Override
  public Changes changes() {
    return bean(Changes.class);
  }
}
