package org.mintatlas.graphql.event;

import java.util.List;
import org.mintatlas.application.account.IdentifyActor.Self;
import org.mintatlas.application.event.BrowseEvents;
import org.mintatlas.application.event.EventScope;
import org.mintatlas.application.event.registration.BrowseRegistrations;
import org.mintatlas.application.event.registration.RegistrationFilter;
import org.mintatlas.application.event.registration.RegistrationOrder;
import org.mintatlas.application.event.registration.RegistrationScope;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.registration.Registration;
import org.mintatlas.domain.person.Person;
import org.mintatlas.graphql.account.Actors;
import org.mintatlas.graphql.field.FeatureFields;
import org.mintatlas.graphql.field.Fields;
import org.mintatlas.graphql.field.Loading;
import org.mintatlas.graphql.paging.Lists;
import org.mintatlas.graphql.person.PersonLoaders;
import org.springframework.stereotype.Component;

/** Who registered for which event, and what is prepared, told to those who run events. */
@Component
final class RegistrationFields implements FeatureFields {
  private static final EventScope.Drafts DRAFTS = new EventScope.Drafts();

  private final Actors actors;
  private final EventLoaders events;
  private final PersonLoaders persons;
  private final Lists<RegistrationScope, RegistrationFilter, RegistrationOrder, Registration> lists;

  RegistrationFields(
      BrowseRegistrations browse,
      Actors actors,
      EventLoaders events,
      PersonLoaders persons,
      Loading loading) {
    this.actors = actors;
    this.events = events;
    this.persons = persons;
    this.lists =
        loading.lists(
            "registrations",
            RegistrationOrder.REGISTERED,
            browse.registrations(),
            RegistrationFilter.class);
  }

  @Override
  public List<Fields<?>> fields() {
    return List.of(
        Fields.of(Event.class)
            .value(
                "registrations",
                (event, asked) ->
                    BrowseRegistrations.OF_EVENT.allows(actors.of(asked.request()), event.id())
                        ? lists.under(new RegistrationScope.ForEvent(event.id()), asked)
                        : null),
        Fields.of("Viewer", Self.class)
            .value(
                "draftEvents",
                (self, asked) ->
                    BrowseEvents.DRAFTS.allows(actors.of(asked.request()), DRAFTS)
                        ? events.drafts.under(DRAFTS, asked)
                        : null)
            .value(
                "registrations",
                (self, asked) -> {
                  Person person = self.person();
                  return person == null
                      ? null
                      : lists.under(new RegistrationScope.OfPerson(person.id()), asked);
                }),
        Fields.of(Registration.class)
            .value("id", registration -> registration.id().toString())
            .one("event", Registration::event, events.events)
            .one("person", Registration::person, persons.known));
  }
}
