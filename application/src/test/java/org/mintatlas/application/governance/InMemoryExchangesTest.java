package org.mintatlas.application.governance;

import org.mintatlas.application.InMemoryAtlas;

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
}
