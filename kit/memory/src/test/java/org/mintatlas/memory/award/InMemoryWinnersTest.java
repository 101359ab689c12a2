package org.mintatlas.memory.award;

import org.mintatlas.application.award.Awards;
import org.mintatlas.application.award.Calls;
import org.mintatlas.application.award.Winners;
import org.mintatlas.application.region.Regions;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.award.WinnersContract;

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
