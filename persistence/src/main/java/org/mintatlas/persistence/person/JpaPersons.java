package org.mintatlas.persistence.person;

import org.mintatlas.application.person.Persons;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.StoreAdapter;

/** Persons in the database. */
class JpaPersons extends StoreAdapter<PersonId, Person> implements Persons {
  JpaPersons(AggregateStore store) {
    super(store, PersonEntity.ROWS, Integrity.none());
  }
}
