package org.mintatlas.memory.governance;

import org.mintatlas.application.governance.Bodies;
import org.mintatlas.application.governance.Seats;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.person.Persons;
import org.mintatlas.application.storing.Transactions;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.governance.SeatsContract;

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

  @Override
  public Transactions transactions() {
    return atlas.transactions;
  }
}
