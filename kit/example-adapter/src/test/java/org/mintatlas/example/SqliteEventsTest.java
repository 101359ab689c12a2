package org.mintatlas.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.registration.RegistrationStatus;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.testkit.event.EventFixtures;
import org.mintatlas.testkit.event.EventsContract;
import org.mintatlas.testkit.person.PersonFixtures;

class SqliteEventsTest extends SqliteAtlas implements EventsContract {

  /** Proved by the contract of the registrations, for stores that hold both. */
  @Test
  void hasNotLessPlacesThanAreTaken() {
    Event event = saved(save(minimal("some").toBuilder().capacity(2).build()));
    for (String name : List.of("one", "other")) {
      PersonId person = saved(persons().save(PersonFixtures.aPerson(name))).id();
      saved(
          registrations()
              .save(
                  EventFixtures.aRegistration(
                      event.id(), person, RegistrationStatus.REGISTERED, 1)));
    }
    assertThat(save(event.toBuilder().capacity(1).build()))
        .isEqualTo(new SaveResult.Overbooked<>(1, 2));
    saved(save(event.toBuilder().capacity(null).build()));
  }
}
