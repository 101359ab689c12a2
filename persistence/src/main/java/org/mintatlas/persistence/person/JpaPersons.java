package org.mintatlas.persistence.person;

import org.mintatlas.application.person.Persons;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.persistence.paging.Selection;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.StoreAdapter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Persons in the database. */
class JpaPersons extends StoreAdapter<PersonId, Person> implements Persons {
  static final Selection<Person> PERSONS =
      Selection.of(PersonEntity.class, "p", PersonMapper.INSTANCE::toPerson);

  JpaPersons(AggregateStore store, JdbcClient jdbc) {
    super(store, jdbc, PERSONS, PersonMapper.INSTANCE::toEntity, Integrity.none());
  }
}
