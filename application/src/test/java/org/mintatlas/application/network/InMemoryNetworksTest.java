package org.mintatlas.application.network;

import org.mintatlas.application.InMemoryAtlas;
import org.mintatlas.application.organisation.Organisations;

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
}
