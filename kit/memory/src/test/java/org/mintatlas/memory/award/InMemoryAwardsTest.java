package org.mintatlas.memory.award;

import org.mintatlas.application.award.Awards;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.storing.Transactions;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.award.AwardsContract;

class InMemoryAwardsTest implements AwardsContract {
  private final InMemoryAtlas atlas = new InMemoryAtlas();

  @Override
  public Awards awards() {
    return atlas.awards;
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
