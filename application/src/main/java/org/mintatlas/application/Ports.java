package org.mintatlas.application;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.mintatlas.application.account.Accounts;
import org.mintatlas.application.account.Invitations;
import org.mintatlas.application.audit.AuditLog;
import org.mintatlas.application.award.Applications;
import org.mintatlas.application.award.Awards;
import org.mintatlas.application.award.Calls;
import org.mintatlas.application.award.Winners;
import org.mintatlas.application.award.jury.ApplicationLists;
import org.mintatlas.application.award.jury.Votes;
import org.mintatlas.application.change.Changes;
import org.mintatlas.application.command.key.IdempotencyRecords;
import org.mintatlas.application.dataset.ImportLog;
import org.mintatlas.application.enquiry.Enquiries;
import org.mintatlas.application.event.EventSeries;
import org.mintatlas.application.event.Events;
import org.mintatlas.application.event.Registrations;
import org.mintatlas.application.event.registration.RegistrationLists;
import org.mintatlas.application.geography.Districts;
import org.mintatlas.application.geography.Postcodes;
import org.mintatlas.application.governance.Bodies;
import org.mintatlas.application.governance.Exchanges;
import org.mintatlas.application.governance.Meetings;
import org.mintatlas.application.governance.Seats;
import org.mintatlas.application.initiative.Initiatives;
import org.mintatlas.application.initiative.Projects;
import org.mintatlas.application.insight.Publications;
import org.mintatlas.application.insight.Surveys;
import org.mintatlas.application.insight.TimeSeries;
import org.mintatlas.application.network.Memberships;
import org.mintatlas.application.network.Networks;
import org.mintatlas.application.organisation.OrganisationMerges;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.person.Coordinations;
import org.mintatlas.application.person.PersonalRecords;
import org.mintatlas.application.person.Persons;
import org.mintatlas.application.person.TeamMemberships;
import org.mintatlas.application.proposal.RegionProposals;
import org.mintatlas.application.qualification.Cohorts;
import org.mintatlas.application.qualification.Materials;
import org.mintatlas.application.qualification.Programmes;
import org.mintatlas.application.qualification.Testimonials;
import org.mintatlas.application.qualification.enrolment.Certificates;
import org.mintatlas.application.qualification.enrolment.Enrolments;
import org.mintatlas.application.qualification.workshop.Workshops;
import org.mintatlas.application.quality.FrameworkEditions;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.review.Participations;
import org.mintatlas.application.search.Search;
import org.mintatlas.application.statistics.Statistics;
import org.mintatlas.application.storing.Transactions;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;

/**
 * Everything that the use cases need from outside of the application: the stores of all features,
 * and what they share. One set belongs together; {@link #with} replaces one port of it.
 */
public record Ports(
    Districts districts,
    Postcodes postcodes,
    Organisations organisations,
    OrganisationMerges organisationMerges,
    Regions regions,
    Networks networks,
    Memberships memberships,
    Initiatives initiatives,
    Projects projects,
    Persons persons,
    Coordinations coordinations,
    TeamMemberships teamMemberships,
    PersonalRecords personalRecords,
    Accounts accounts,
    Invitations invitations,
    Enquiries enquiries,
    RegionProposals regionProposals,
    Programmes programmes,
    Cohorts cohorts,
    Enrolments enrolments,
    Certificates certificates,
    Workshops workshops,
    Materials materials,
    Testimonials testimonials,
    FrameworkEditions frameworkEditions,
    EventSeries eventSeries,
    Events events,
    Registrations registrations,
    RegistrationLists registrationLists,
    Bodies bodies,
    Seats seats,
    Meetings meetings,
    Exchanges exchanges,
    Awards awards,
    Calls calls,
    Winners winners,
    Applications applications,
    ApplicationLists applicationLists,
    Votes votes,
    Surveys surveys,
    Publications publications,
    TimeSeries timeSeries,
    Participations participations,
    Statistics statistics,
    Search search,
    AuditLog auditLog,
    IdempotencyRecords idempotencyRecords,
    Changes changes,
    ImportLog importLog,
    Transactions transactions) {

  /** Makes one port out of another, whatever kind it is. */
  public interface Replacement {

    /**
     * The port that takes the place of one.
     *
     * @param port its kind, such as {@code Regions.class}
     * @param given the one that was there
     */
    <P> P instead(Class<P> port, P given);
  }

  /** Has a port of each kind. */
  public interface Source {

    /**
     * The port of a kind.
     *
     * @param port the kind, such as {@code Regions.class}
     */
    <P> P port(Class<P> port);
  }

  /**
   * The ports that a source has.
   *
   * @throws InvalidValueException when it has null for one, with the name of that
   */
  public static Ports from(Source source) {
    Require.given("source", source);
    RecordComponent[] components = Ports.class.getRecordComponents();
    Class<?>[] kinds =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] ports =
        Arrays.stream(components)
            .map(component -> {
              Object port = source.port(component.getType());
              Require.given(component.getName(), port);
              return port;
            })
            .toArray();
    try {
      Constructor<Ports> constructor = Ports.class.getDeclaredConstructor(kinds);
      return constructor.newInstance(ports);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record has its canonical constructor", e);
    }
  }

  /**
   * The port of a kind.
   *
   * @param port the kind, such as {@code Regions.class}
   * @throws IllegalArgumentException where no port is of that kind
   * @throws InvalidValueException when it is null
   */
  public <P> P port(Class<P> port) {
    Require.given("port", port);
    return port.cast(asked(component(port)));
  }

  private static RecordComponent component(Class<?> port) {
    return Arrays.stream(Ports.class.getRecordComponents())
        .filter(component -> component.getType() == port)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(port.getName() + " is none of the ports"));
  }

  private Object asked(RecordComponent component) {
    try {
      return component.getAccessor().invoke(this);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record has an accessor for each component", e);
    }
  }

  /**
   * The same ports, but one. The others stay what they are: what they ask of one another, such as
   * whether what they refer to exists, they go on asking the one that they were made with.
   *
   * @param port its kind, such as {@code Regions.class}
   * @param other what takes its place
   * @throws IllegalArgumentException where no port is of that kind
   * @throws InvalidValueException when one of them is null
   */
  public <P> Ports with(Class<P> port, P other) {
    Require.given("port", port, "other", other);
    Class<?> exchanged = component(port).getType();
    return replaced(
        new Replacement() {
          @Override
          public <Q> Q instead(Class<Q> kind, Q given) {
            return kind == exchanged ? kind.cast(other) : given;
          }
        });
  }

  /**
   * Each port as the replacement makes it.
   *
   * @throws InvalidValueException when it makes null of one, with the name of that
   */
  public Ports replaced(Replacement replacement) {
    return from(
        new Source() {
          @Override
          public <P> P port(Class<P> kind) {
            return replacement.instead(kind, Ports.this.port(kind));
          }
        });
  }
}
