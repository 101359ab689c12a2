package org.mintatlas.application.person;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mintatlas.application.command.Fault;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.Store;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.person.PersonId;

/** All persons. There is no list of them: people are found by what they do, never by name. */
public interface Persons extends Store<PersonId, Person> {

  /** That one of these is unknown, or erased; empty when all can get something new to do. */
  default Optional<Fault> missing(Set<PersonId> ids) {
    Map<PersonId, Person> known = byIds(ids);
    return ids.stream()
        .filter(id -> !known.containsKey(id) || known.get(id).erased())
        .<Fault>map(id -> new Fault.ReferenceUnknown(Referent.PERSON, id))
        .findFirst();
  }
}
