package org.mintatlas.memory.storing;

import org.mintatlas.application.change.Changes;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.storing.Transactions;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.storing.TransactionsContract;

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
