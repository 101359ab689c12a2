package org.mintatlas.memory.person;

import org.mintatlas.application.person.Persons;
import org.mintatlas.application.storing.Transactions;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.person.PersonsContract;

class InMemoryPersonsTest implements PersonsContract {
  private final InMemoryAtlas atlas = new InMemoryAtlas();

  @Override
  public Persons persons() {
    return atlas.persons;
  }

  @Override
  public Transactions transactions() {
    return atlas.transactions;
  }
}
