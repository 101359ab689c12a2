package org.mintatlas.application.person;

import org.mintatlas.application.storing.Store;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.person.PersonId;

/** All persons. There is no list of them: people are found by what they do, never by name. */
public interface Persons extends Store<PersonId, Person> {}
