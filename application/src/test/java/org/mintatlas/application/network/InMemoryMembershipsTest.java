package org.mintatlas.application.network;

import org.mintatlas.application.InMemoryAtlas;
import org.mintatlas.application.initiative.Initiatives;
import org.mintatlas.application.region.Regions;

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
}
