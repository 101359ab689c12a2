package org.mintatlas.memory.network;

import org.mintatlas.application.initiative.Initiatives;
import org.mintatlas.application.network.Memberships;
import org.mintatlas.application.network.Networks;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.Transactions;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.network.MembershipsContract;

class InMemoryMembershipsTest implements MembershipsContract {
  private final InMemoryAtlas atlas = new InMemoryAtlas();

  @Override
  public Memberships memberships() {
    return atlas.memberships;
  }

  @Override
  public Networks networks() {
    return atlas.networks;
  }

  @Override
  public Regions regions() {
    return atlas.regions;
  }

  @Override
  public Initiatives initiatives() {
    return atlas.initiatives;
  }

  @Override
  public Transactions transactions() {
    return atlas.transactions;
  }
}
