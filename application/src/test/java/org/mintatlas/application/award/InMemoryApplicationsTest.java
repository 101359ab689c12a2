package org.mintatlas.application.award;

import org.mintatlas.application.InMemoryAtlas;
import org.mintatlas.application.person.Persons;
import org.mintatlas.application.region.Regions;

class InMemoryApplicationsTest implements ApplicationsContract {
  private final InMemoryAtlas atlas = new InMemoryAtlas();

  @Override
  public Applications applications() {
    return atlas.applications;
  }

  @Override
  public Calls calls() {
    return atlas.calls;
  }

  @Override
  public Awards awards() {
    return atlas.awards;
  }

  @Override
  public Regions regions() {
    return atlas.regions;
  }

  @Override
  public Persons persons() {
    return atlas.persons;
  }
}
