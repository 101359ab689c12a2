package org.mintatlas.memory.region;

import org.mintatlas.application.geography.Districts;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.Transactions;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.region.RegionsContract;

class InMemoryRegionsTest implements RegionsContract {
  private final InMemoryAtlas atlas = new InMemoryAtlas();

  @Override
  public Regions regions() {
    return atlas.regions;
  }

  @Override
  public Organisations organisations() {
    return atlas.organisations;
  }

  @Override
  public Districts districts() {
    return atlas.districts;
  }

  @Override
  public Transactions transactions() {
    return atlas.transactions;
  }
}
