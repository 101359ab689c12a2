package org.mintatlas.memory.person;

import org.mintatlas.application.person.Coordinations;
import org.mintatlas.application.person.Persons;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.Transactions;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.person.CoordinationsContract;

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

  @Override
  public Transactions transactions() {
    return atlas.transactions;
  }
}
