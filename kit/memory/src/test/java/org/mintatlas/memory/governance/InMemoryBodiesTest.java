package org.mintatlas.memory.governance;

import org.mintatlas.application.governance.Bodies;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.storing.Transactions;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.governance.BodiesContract;

class InMemoryBodiesTest implements BodiesContract {
  private final InMemoryAtlas atlas = new InMemoryAtlas();

  @Override
  public Bodies bodies() {
    return atlas.bodies;
  }

  @Override
  public Organisations organisations() {
    return atlas.organisations;
  }

  @Override
  public Transactions transactions() {
    return atlas.transactions;
  }
}
