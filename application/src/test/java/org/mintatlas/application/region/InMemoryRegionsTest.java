package org.mintatlas.application.region;

import org.mintatlas.application.InMemoryAtlas;
import org.mintatlas.application.geography.Districts;
import org.mintatlas.application.organisation.Organisations;

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
}
