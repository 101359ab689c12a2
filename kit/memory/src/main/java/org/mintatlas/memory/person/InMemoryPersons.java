package org.mintatlas.memory.person;

import org.mintatlas.application.person.Persons;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.memory.storing.InMemoryStore;

public final class InMemoryPersons extends InMemoryStore<PersonId, Person> implements Persons {

  /** Empty. */
  public InMemoryPersons() {
    super(Integrity.none());
  }
}
