package org.mintatlas.memory.initiative;

import org.mintatlas.application.geography.Districts;
import org.mintatlas.application.initiative.Initiatives;
import org.mintatlas.application.initiative.Projects;
import org.mintatlas.application.network.Memberships;
import org.mintatlas.application.network.Networks;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.Transactions;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.initiative.InitiativesContract;

class InMemoryInitiativesTest implements InitiativesContract {
  private final InMemoryAtlas atlas = new InMemoryAtlas();

  @Override
  public Initiatives initiatives() {
    return atlas.initiatives;
  }

  @Override
  public Projects projects() {
    return atlas.projects;
  }

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
