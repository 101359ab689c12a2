package org.mintatlas.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.event.EventSeries;
import org.mintatlas.application.event.Events;
import org.mintatlas.application.event.Registrations;
import org.mintatlas.application.geography.Districts;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.application.storing.Transactions;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.registration.RegistrationStatus;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.memory.event.InMemoryRegistrations;
import org.mintatlas.testkit.event.EventFixtures;
import org.mintatlas.testkit.event.EventsContract;
import org.mintatlas.testkit.person.PersonFixtures;

class SqliteEventsTest implements EventsContract {
  private final InMemoryAtlas atlas = new InMemoryAtlas();
  private final Database database = new Database("jdbc:sqlite::memory:");
  private final Regions regions = new SqliteRegions(database, atlas.organisations, atlas.districts);
  private final Events events =
      new SqliteEvents(
          database,
          atlas.eventSeries,
          atlas.organisations,
          regions,
          atlas.districts,
          this::registrations);
  private final Registrations registrations = new InMemoryRegistrations(events, atlas.persons);

  private Registrations registrations() {
    return registrations;
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  public Events events() {
    return events;
  }

  @Override
  public EventSeries series() {
    return atlas.eventSeries;
  }

  @Override
  public Organisations organisations() {
    return atlas.organisations;
  }

  @Override
  public Regions regions() {
    return regions;
  }

  @Override
  public Districts districts() {
    return atlas.districts;
  }

  @Override
  public Transactions transactions() {
    return database;
  }

  /** Proved by the contract of the registrations, for stores that hold both. */
  @Test
  void hasNotLessPlacesThanAreTaken() {
    Event event = saved(save(minimal("some").toBuilder().capacity(2).build()));
    for (String name : List.of("one", "other")) {
      PersonId person = saved(atlas.persons.save(PersonFixtures.aPerson(name))).id();
      saved(
          registrations.save(
              EventFixtures.aRegistration(event.id(), person, RegistrationStatus.REGISTERED, 1)));
    }
    assertThat(save(event.toBuilder().capacity(1).build()))
        .isEqualTo(new SaveResult.Overbooked<>(1, 2));
    saved(save(event.toBuilder().capacity(null).build()));
  }
}
