package org.mintatlas.testkit.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.person.Persons;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.testkit.storing.Kept;
import org.mintatlas.testkit.storing.StoreContract;

/** What every implementation of {@link Persons} promises. */
public interface PersonsContract extends StoreContract<PersonId, Person> {

  @Override
  default Kept<PersonId, Person> kept() {
    return Kept.of(
        persons(),
        () -> emptied(PersonFixtures.aPerson("Coordinator Two")),
        () -> PersonFixtures.aPerson());
  }

  @Override
  default Person emptied(Person person) {
    return new Person(person.id(), person.version(), person.name(), null, Contact.NONE);
  }

  @Test
  default void anErasedPersonStaysWithoutData() {
    Person person = saved(save(full()));
    Person erased = saved(save(person.erase()));
    assertThat(byIds(Set.of(person.id()))).isEqualTo(Map.of(person.id(), erased));
    assertThat(erased).returns(null, Person::name).returns(Contact.NONE, Person::contact);
  }
}
