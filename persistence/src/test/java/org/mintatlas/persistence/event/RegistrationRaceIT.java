package org.mintatlas.persistence.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.event.EventPlaces;
import org.mintatlas.domain.event.Registration;
import org.mintatlas.domain.event.RegistrationId;
import org.mintatlas.domain.event.RegistrationWindow;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.event.EventFixtures;
import org.mintatlas.testkit.person.PersonFixtures;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Many register at the same moment: the places are given once, and the others wait. */
class RegistrationRaceIT extends PostgresAtlas {
  private static final int CAPACITY = 2;
  private static final int PEOPLE = 6;

  private final TransactionTemplate transactions =
      new TransactionTemplate(bean(PlatformTransactionManager.class));

  @RepeatedTest(5)
  void capacityIsNeverExceeded() throws Exception {
    Series one = saved(series().save(EventFixtures.aSeries("series")));
    Event event =
        saved(
            events()
                .save(
                    EventFixtures.anEvent("event", one.id()).toBuilder()
                        .registration(
                            new RegistrationWindow(
                                LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)))
                        .capacity(CAPACITY)
                        .build()));
    List<PersonId> people =
        IntStream.range(0, PEOPLE)
            .mapToObj(i -> saved(persons().save(PersonFixtures.aPerson())).id())
            .toList();

    CyclicBarrier start = new CyclicBarrier(PEOPLE);
    try (ExecutorService threads = Executors.newFixedThreadPool(PEOPLE)) {
      List<Future<?>> running = new ArrayList<>();
      for (PersonId person : people) {
        running.add(
            threads.submit(() -> {
              start.await();
              transactions.executeWithoutResult(status -> register(event.id(), person));
              return null;
            }));
      }
      for (Future<?> each : running) {
        each.get();
      }
    }

    EventPlaces after = registrations().places(event.id()).orElseThrow();
    assertThat(after.registrations())
        .extracting(Registration::person)
        .containsExactlyInAnyOrderElementsOf(people);
    assertThat(after.places().holding()).hasSize(CAPACITY);
    assertThat(after.places().waiting()).hasSize(PEOPLE - CAPACITY);
  }

  private void register(EventId event, PersonId person) {
    EventPlaces before = registrations().places(event).orElseThrow();
    EventPlaces.Registering.Registered registered =
        (EventPlaces.Registering.Registered)
            before.register(
                new RegistrationId(UUID.randomUUID()),
                person,
                Instant.parse("2024-06-01T10:00:00Z").plusSeconds(before.registrations().size()));
    registered
        .places()
        .changedSince(before)
        .forEach(registration -> saved(registrations().save(registration)));
  }
}
