package org.mintatlas.application.person;

import org.mintatlas.application.InMemoryAtlas;
import org.mintatlas.application.region.Regions;

class InMemoryCoordinationsTest implements CoordinationsContract {
  private final InMemoryAtlas atlas = new InMemoryAtlas();

  @Override
  public Coordinations coordinations() {
    return atlas.coordinations;
  }

  @Override
  public Persons persons() {
    return atlas.persons;
  }

  @Override
  public Regions regions() {
    return atlas.regions;
  }
}
