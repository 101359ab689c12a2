package org.mintatlas.application.person;

import java.util.Map;
import java.util.Set;
import org.mintatlas.application.storing.InMemoryAggregates;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.person.PersonId;

/** Persons in memory. */
public final class InMemoryPersons implements Persons {
  private final InMemoryAggregates<PersonId, Person> persons = InMemoryAggregates.withoutSlug();

  @Override
  public SaveResult<Person> save(Person person) {
    return persons.save(person);
  }

  @Override
  public Map<PersonId, Person> byIds(Set<PersonId> ids) {
    return persons.byIds(ids);
  }
}
