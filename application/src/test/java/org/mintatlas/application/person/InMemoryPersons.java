package org.mintatlas.application.person;

import org.mintatlas.application.storing.InMemoryStore;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.person.PersonId;

/** Persons in memory. */
public final class InMemoryPersons extends InMemoryStore<PersonId, Person> implements Persons {}
