package org.mintatlas.application.network;

import org.mintatlas.application.InMemoryAtlas;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.region.Regions;

class InMemoryNetworksTest implements NetworksContract {
  private final InMemoryAtlas atlas = new InMemoryAtlas();

  @Override
  public Networks networks() {
    return atlas.networks;
  }

  @Override
  public Organisations organisations() {
    return atlas.organisations;
  }

  @Override
  public Regions regions() {
    return atlas.regions;
  }
}
