package org.mintatlas.memory.network;

import org.mintatlas.application.network.Networks;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.Transactions;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.network.NetworksContract;

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

  @Override
  public Transactions transactions() {
    return atlas.transactions;
  }
}
