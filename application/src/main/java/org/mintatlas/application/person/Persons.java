package org.mintatlas.application.person;

import java.util.Map;
import java.util.Set;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.person.PersonId;

/** All persons. There is no list of them: people are found by what they do, never by name. */
public interface Persons {

  /** Stores a new person (version 0) or a changed one, if nobody changed it since it was read. */
  SaveResult<Person> save(Person person);

  /** The persons with these identities; an unknown one has no entry. */
  Map<PersonId, Person> byIds(Set<PersonId> ids);
}
