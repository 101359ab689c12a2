package org.mintatlas.application.governance;

import org.mintatlas.application.InMemoryAtlas;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.person.Persons;

class InMemorySeatsTest implements SeatsContract {
  private final InMemoryAtlas atlas = new InMemoryAtlas();

  @Override
  public Seats seats() {
    return atlas.seats;
  }

  @Override
  public Bodies bodies() {
    return atlas.bodies;
  }

  @Override
  public Organisations organisations() {
    return atlas.organisations;
  }

  @Override
  public Persons persons() {
    return atlas.persons;
  }
}
