package org.mintatlas.testkit.event;

import static org.mintatlas.testkit.identity.Identities.numbered;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.event.registration.RegistrationFilter;
import org.mintatlas.application.event.registration.RegistrationLists;
import org.mintatlas.application.event.registration.RegistrationOrder;
import org.mintatlas.application.event.registration.RegistrationScope;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.paging.pick.Picked;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.event.registration.Registration;
import org.mintatlas.domain.event.registration.RegistrationStatus;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.testkit.paging.Listed;
import org.mintatlas.testkit.paging.ScopedContract;
import org.mintatlas.testkit.paging.Scopes;

/** What every implementation of {@link RegistrationLists} promises. */
public interface RegistrationListsContract
    extends ScopedContract<RegistrationScope, RegistrationFilter, RegistrationOrder, Registration> {

  @Override
  default Paged<RegistrationScope, RegistrationFilter, RegistrationOrder, Registration> paged() {
    return registrationLists();
  }

  @Override
  default Listed<RegistrationScope, RegistrationFilter, RegistrationOrder> lists() {
    return new Listed<>(
        Scopes.of("event", this::event, RegistrationScope.ForEvent::new),
        RegistrationFilter.ANY,
        RegistrationOrder.REGISTERED);
  }

  @Override
  default Registration putAt(RegistrationScope scope, int identity, int place) {
    return put(scope, identity, place, person(), RegistrationStatus.REGISTERED);
  }

  private Registration put(
      RegistrationScope scope,
      int identity,
      int place,
      PersonId person,
      RegistrationStatus status) {
    EventId event = ((RegistrationScope.ForEvent) scope).event();
    // The second half of a place is told by microseconds, as moments are.
    Instant at =
        Instant.parse("2024-05-06T07:08:00Z").plusSeconds(place / 2).plusNanos(place % 2 * 1_000L);
    return saved(
        registrations()
            .save(
                numbered(
                    EventFixtures.aRegistration(event, person, status, 1).toBuilder()
                        .registeredAt(at)
                        .build(),
                    identity)));
  }

  @Test
  default void aPersonHasThoseOfAllEvents() {
    PersonId person = person();
    Registration late = put(scope(), 1, 9, person, RegistrationStatus.CANCELLED);
    Registration early = put(otherScope(), 2, 3, person, RegistrationStatus.WAITLISTED);
    putAt(scope(), 3, 5);
    assertList(new RegistrationScope.OfPerson(person)).isExactlyBothWays(early, late);
    assertList(new RegistrationScope.OfPerson(person())).isExactly();
  }

  @Test
  default void canBeFilteredByWhereTheyStand() {
    Registration waitsLonger = put(scope(), 5, 2, person(), RegistrationStatus.WAITLISTED);
    Registration attended = put(scope(), 3, 4, person(), RegistrationStatus.ATTENDED);
    Registration waits = put(scope(), 1, 6, person(), RegistrationStatus.WAITLISTED);
    assertList(scope())
        .where(where(RegistrationStatus.WAITLISTED))
        .isExactlyBothWays(waitsLonger, waits);
    assertList(scope()).where(where(RegistrationStatus.REGISTERED)).isExactly();
    assertList(scope())
        .where(where(RegistrationStatus.WAITLISTED, RegistrationStatus.ATTENDED))
        .isExactly(waitsLonger, attended, waits);
  }

  private static RegistrationFilter where(RegistrationStatus... statuses) {
    return new RegistrationFilter(Set.of(statuses), null);
  }

  @Test
  default void canBeNamedOneByOne() {
    Registration one = putAt(scope(), 1, 2);
    Registration other = putAt(scope(), 2, 4);
    assertList(scope())
        .where(picked(new Picked(Set.of(), Set.of(one.id().value()))))
        .isExactly(one);
    assertList(scope()).where(picked(Picked.except(Set.of(one.id().value())))).isExactly(other);
  }

  private static RegistrationFilter picked(Picked some) {
    return new RegistrationFilter(Set.of(), some);
  }

  private EventId event(int number) {
    Slug slug = new Slug("event-" + number);
    return events()
        .bySlug(slug)
        .orElseGet(
            () -> saved(events().save(EventFixtures.anEvent(slug.value(), series("a-series")))))
        .id();
  }
}
