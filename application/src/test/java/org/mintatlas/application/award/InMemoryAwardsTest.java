package org.mintatlas.application.award;

import org.mintatlas.application.InMemoryAtlas;
import org.mintatlas.application.organisation.Organisations;

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
}
