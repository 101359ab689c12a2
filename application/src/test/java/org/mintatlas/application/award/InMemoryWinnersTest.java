package org.mintatlas.application.award;

import org.mintatlas.application.InMemoryAtlas;
import org.mintatlas.application.region.Regions;

class InMemoryWinnersTest implements WinnersContract {
  private final InMemoryAtlas atlas = new InMemoryAtlas();

  @Override
  public Winners winners() {
    return atlas.winners;
  }

  @Override
  public Calls calls() {
    return atlas.calls;
  }

  @Override
  public Awards awards() {
    return atlas.awards;
  }

  @Override
  public Regions regions() {
    return atlas.regions;
  }
}
