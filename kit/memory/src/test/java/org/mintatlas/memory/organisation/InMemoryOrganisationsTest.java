package org.mintatlas.memory.organisation;

import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.storing.Transactions;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.organisation.OrganisationsContract;

class InMemoryOrganisationsTest implements OrganisationsContract {
  private final InMemoryAtlas atlas = new InMemoryAtlas();

  @Override
  public Organisations organisations() {
    return atlas.organisations;
  }

  @Override
  public Transactions transactions() {
    return atlas.transactions;
  }
}
