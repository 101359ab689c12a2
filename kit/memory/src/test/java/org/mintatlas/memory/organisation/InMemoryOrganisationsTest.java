package org.mintatlas.memory.organisation;

import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.testkit.organisation.OrganisationsContract;

class InMemoryOrganisationsTest implements OrganisationsContract {
  private final InMemoryOrganisations organisations = new InMemoryOrganisations();

  @Override
  public Organisations organisations() {
    return organisations;
  }
}
