package org.mintatlas.application.storing;

import org.mintatlas.application.InMemoryAtlas;
import org.mintatlas.application.change.Changes;
import org.mintatlas.application.organisation.Organisations;

class InMemoryTransactionsTest implements TransactionsContract {
  private final InMemoryAtlas atlas = new InMemoryAtlas();

  @Override
  public Transactions transactions() {
    return atlas.transactions;
  }

  @Override
  public Organisations organisations() {
    return atlas.organisations;
  }

  @Override
  public Changes changes() {
    return atlas.changes;
  }
}
