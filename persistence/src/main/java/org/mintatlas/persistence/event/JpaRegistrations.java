package org.mintatlas.persistence.event;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mintatlas.application.event.Registrations;
import org.mintatlas.application.event.registration.RegistrationFilter;
import org.mintatlas.application.event.registration.RegistrationLists;
import org.mintatlas.application.event.registration.RegistrationOrder;
import org.mintatlas.application.event.registration.RegistrationScope;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.event.registration.Attendance;
import org.mintatlas.domain.event.registration.EventPlaces;
import org.mintatlas.domain.event.registration.Registration;
import org.mintatlas.domain.event.registration.RegistrationId;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.Parent;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.ListAdapter;
import org.mintatlas.persistence.storing.StoredPlaces;

/** Registrations for events in the database. */
class JpaRegistrations
    extends ListAdapter<
        RegistrationId, Registration, RegistrationScope, RegistrationFilter, RegistrationOrder>
    implements Registrations, RegistrationLists {
  JpaRegistrations(AggregateStore store) {
    super(
        store,
        RegistrationEntity.ROWS,
        Registrations.INTEGRITY,
        order -> SortKey.moment("registered_at", order));
  }

  @Override
  protected Map<String, UniqueRule> uniqueConstraints() {
    return Map.of("registration_person_once", UniqueRule.REGISTERED_PERSON);
  }

  @Override
  protected Parent parent(RegistrationScope scope) {
    return switch (scope) {
      case RegistrationScope.ForEvent(var event) -> selection.under("event_id", event);
      case RegistrationScope.OfPerson(var person) -> selection.under("person_id", person);
    };
  }

  @Override
  protected Conditions conditions(RegistrationFilter filter) {
    return new Conditions().oneOf("r.status", "statuses", filter.statuses());
  }

  @Override
  protected AggregateEntity entity(Registration registration) {
    StoredPlaces.OF_EVENT.takeTurnToSave(jdbc, registration.event().value(), "title");
    return super.entity(registration);
  }

  @Override
  protected void writeBeside(Registration registration) {
    if (registration.status().holdsPlace()) {
      StoredPlaces.OF_EVENT.refuseOverbooking(jdbc, registration.event().value());
    }
  }

  @Override
  public Optional<EventPlaces> placesInTurn(EventId event) {
    return StoredPlaces.OF_EVENT
        .takeTurn(jdbc, event.value(), "title")
        .map(title ->
            new EventPlaces(
                store.known().byIds(jdbc, EventEntity.ROWS.selection(), Set.of(event)).getFirst(),
                selection.list(
                    selection
                        .statement(jdbc, " where r.event_id = :event")
                        .param("event", event.value()))));
  }

  @Override
  public Map<EventId, Attendance> attendance(Set<EventId> events) {
    return found(
        events,
        """
        select
          r.event_id,
          count(*) filter (where r.status in ('REGISTERED', 'ATTENDED')) as registered,
          count(*) filter (where r.status = 'WAITLISTED') as waitlisted,
          count(*) filter (where r.status = 'ATTENDED') as attended,
          count(*) filter (where r.status = 'ATTENDED' and not exists (
            select from registration before
            join event b on b.id = before.event_id
            where before.person_id = r.person_id
              and before.status = 'ATTENDED'
              and b.series_id = e.series_id
              and b.start_date < e.start_date)) as first_timers
        from registration r
        join event e on e.id = r.event_id
        where r.event_id = any(:parents)
        group by r.event_id
        """,
        row ->
            Attendance.recorded(
                row.integer("registered"),
                row.integer("waitlisted"),
                row.integer("attended"),
                row.integer("first_timers")));
  }
}
