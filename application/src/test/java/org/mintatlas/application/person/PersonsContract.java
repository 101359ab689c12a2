package org.mintatlas.application.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.application.storing.SaveResults.saved;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.application.storing.VersionedContract;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.person.PersonFixtures;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.shared.Contact;

/** What every implementation of {@link Persons} promises. */
public interface PersonsContract extends VersionedContract<PersonId, Person> {

  /** The persons; none when a test begins. */
  Persons persons();

  @Override
  default SaveResult<Person> save(Person person) {
    return persons().save(person);
  }

  @Override
  default Map<PersonId, Person> byIds(Set<PersonId> ids) {
    return persons().byIds(ids);
  }

  @Override
  default Person minimal() {
    return emptied(PersonFixtures.aPerson("Coordinator Two"));
  }

  @Override
  default Person full() {
    return PersonFixtures.aPerson();
  }

  @Override
  default Person emptied(Person person) {
    return new Person(person.id(), person.version(), person.name(), null, Contact.NONE);
  }

  @Override
  default PersonId idOf(Person person) {
    return person.id();
  }

  @Override
  default Person withVersion(Person person, long version) {
    return new Person(person.id(), version, person.name(), person.function(), person.contact());
  }

  @Test
  default void anErasedPersonStaysWithoutData() {
    Person person = saved(save(full()));
    Person erased = saved(save(person.erase()));
    assertThat(byIds(Set.of(person.id()))).isEqualTo(Map.of(person.id(), erased));
    assertThat(erased).returns(null, Person::name).returns(Contact.NONE, Person::contact);
  }
}
