package org.mintatlas.application.person;

import org.mintatlas.application.InMemoryAtlas;

class InMemoryPersonsTest implements PersonsContract {
  private final InMemoryAtlas atlas = new InMemoryAtlas();

  @Override
  public Persons persons() {
    return atlas.persons;
  }
}
