package org.mintatlas.application.organisation;

class InMemoryOrganisationsTest implements OrganisationsContract {
  private final InMemoryOrganisations organisations = new InMemoryOrganisations();

  @Override
  public Organisations organisations() {
    return organisations;
  }
}
