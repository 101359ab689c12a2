package org.mintatlas.persistence.person;

import java.util.Map;
import java.util.Set;
import org.mapstruct.factory.Mappers;
import org.mintatlas.application.person.Persons;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.persistence.storing.AggregateStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Persons in the database. */
public class JpaPersons implements Persons {
  private final PersonMapper mapper = Mappers.getMapper(PersonMapper.class);
  private final AggregateStore store;
  private final JdbcClient jdbc;

  /** Writes through the store and reads from the database. */
  public JpaPersons(AggregateStore store, JdbcClient jdbc) {
    this.store = store;
    this.jdbc = jdbc;
  }

  @Override
  public SaveResult<Person> save(Person person) {
    return store.attempt(
        person.version(),
        () ->
            new Person(
                person.id(),
                store.write(mapper.toEntity(person), person.version()),
                person.name(),
                person.function(),
                person.contact()));
  }

  @Override
  public Map<PersonId, Person> byIds(Set<PersonId> ids) {
    return PersonRows.PERSONS.byIds(jdbc, ids, PersonId::value, Person::id);
  }
}
