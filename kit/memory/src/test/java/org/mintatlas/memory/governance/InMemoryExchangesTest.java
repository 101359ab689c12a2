package org.mintatlas.memory.governance;

import org.mintatlas.application.governance.Bodies;
import org.mintatlas.application.governance.Exchanges;
import org.mintatlas.application.storing.Transactions;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.governance.ExchangesContract;

class InMemoryExchangesTest implements ExchangesContract {
  private final InMemoryAtlas atlas = new InMemoryAtlas();

  @Override
  public Exchanges exchanges() {
    return atlas.exchanges;
  }

  @Override
  public Bodies bodies() {
    return atlas.bodies;
  }

  @Override
  public Transactions transactions() {
    return atlas.transactions;
  }
}
