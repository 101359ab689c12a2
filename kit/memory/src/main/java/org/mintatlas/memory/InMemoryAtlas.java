package org.mintatlas.memory;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.Ports;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.memory.account.InMemoryAccounts;
import org.mintatlas.memory.account.InMemoryInvitations;
import org.mintatlas.memory.audit.InMemoryAuditLog;
import org.mintatlas.memory.award.InMemoryApplications;
import org.mintatlas.memory.award.InMemoryAwards;
import org.mintatlas.memory.award.InMemoryCalls;
import org.mintatlas.memory.award.InMemoryVotes;
import org.mintatlas.memory.award.InMemoryWinners;
import org.mintatlas.memory.change.InMemoryChanges;
import org.mintatlas.memory.change.InMemoryRevisions;
import org.mintatlas.memory.command.InMemoryIdempotencyRecords;
import org.mintatlas.memory.dataset.InMemoryImportLog;
import org.mintatlas.memory.enquiry.InMemoryEnquiries;
import org.mintatlas.memory.event.InMemoryEventSeries;
import org.mintatlas.memory.event.InMemoryEvents;
import org.mintatlas.memory.event.InMemoryRegistrations;
import org.mintatlas.memory.geography.InMemoryDistricts;
import org.mintatlas.memory.geography.InMemoryPostcodes;
import org.mintatlas.memory.governance.InMemoryBodies;
import org.mintatlas.memory.governance.InMemoryExchanges;
import org.mintatlas.memory.governance.InMemoryMeetings;
import org.mintatlas.memory.governance.InMemorySeats;
import org.mintatlas.memory.initiative.InMemoryInitiatives;
import org.mintatlas.memory.initiative.InMemoryProjects;
import org.mintatlas.memory.insight.InMemoryPublications;
import org.mintatlas.memory.insight.InMemorySurveys;
import org.mintatlas.memory.insight.InMemoryTimeSeries;
import org.mintatlas.memory.network.InMemoryMemberships;
import org.mintatlas.memory.network.InMemoryNetworks;
import org.mintatlas.memory.organisation.InMemoryOrganisationMerges;
import org.mintatlas.memory.organisation.InMemoryOrganisations;
import org.mintatlas.memory.person.InMemoryCoordinations;
import org.mintatlas.memory.person.InMemoryPersonalRecords;
import org.mintatlas.memory.person.InMemoryPersons;
import org.mintatlas.memory.person.InMemoryTeamMemberships;
import org.mintatlas.memory.proposal.InMemoryRegionProposals;
import org.mintatlas.memory.qualification.InMemoryCohorts;
import org.mintatlas.memory.qualification.InMemoryMaterials;
import org.mintatlas.memory.qualification.InMemoryProgrammes;
import org.mintatlas.memory.qualification.InMemoryTestimonials;
import org.mintatlas.memory.qualification.enrolment.InMemoryCertificates;
import org.mintatlas.memory.qualification.enrolment.InMemoryEnrolments;
import org.mintatlas.memory.qualification.workshop.InMemoryWorkshops;
import org.mintatlas.memory.quality.InMemoryFrameworkEditions;
import org.mintatlas.memory.region.InMemoryRegions;
import org.mintatlas.memory.review.InMemoryParticipations;
import org.mintatlas.memory.search.InMemorySearch;
import org.mintatlas.memory.statistics.InMemoryStatistics;
import org.mintatlas.memory.storing.InMemoryTransactions;

/**
 * All collections in memory, wired up with each other and empty at first. Some of the ports can be
 * others; then those that are left ask these.
 */
public final class InMemoryAtlas {
  private @Nullable Ports ports;
  private final Ports others = Ports.from(new PortsOnceKnown(this::ports));

  /** The feed of changes. */
  public final InMemoryChanges changes = new InMemoryChanges(others.auditLog());

  public final InMemoryDistricts districts = new InMemoryDistricts();

  public final InMemoryPostcodes postcodes = new InMemoryPostcodes();

  public final InMemoryOrganisations organisations = new InMemoryOrganisations();

  /** Makes one of two organisations. */
  public final InMemoryOrganisationMerges organisationMerges =
      new InMemoryOrganisationMerges(organisations);

  public final InMemoryRegions regions =
      new InMemoryRegions(others.organisations(), others.districts());

  public final InMemoryNetworks networks =
      new InMemoryNetworks(others.organisations(), others.regions());

  public final InMemoryInitiatives initiatives =
      new InMemoryInitiatives(
          others.organisations(), others.regions(), others.districts(), others.projects());

  public final InMemoryProjects projects =
      new InMemoryProjects(
          others.initiatives(), others.organisations(), others.regions(), others.districts());

  /** The memberships in networks. */
  public final InMemoryMemberships memberships =
      new InMemoryMemberships(others.networks(), others.regions(), others.initiatives());

  public final InMemoryPersons persons = new InMemoryPersons();

  /** The coordinations of regions. */
  public final InMemoryCoordinations coordinations =
      new InMemoryCoordinations(others.persons(), others.regions());

  /** The teams of initiatives. */
  public final InMemoryTeamMemberships teamMemberships =
      new InMemoryTeamMemberships(others.persons(), others.initiatives());

  public final InMemoryAccounts accounts = new InMemoryAccounts(others.persons());

  /** The invitations of persons. */
  public final InMemoryInvitations invitations = new InMemoryInvitations(others.persons());

  public final InMemoryEnquiries enquiries =
      new InMemoryEnquiries(others.regions(), others.initiatives());

  /** The regions that people propose. */
  public final InMemoryRegionProposals regionProposals =
      new InMemoryRegionProposals(others.accounts(), others.regions());

  public final InMemorySurveys surveys = new InMemorySurveys(others.organisations());

  /** The series of figures. */
  public final InMemoryTimeSeries timeSeries = new InMemoryTimeSeries();

  public final InMemoryProgrammes programmes = new InMemoryProgrammes(others.organisations());

  /** The cohorts of programmes. */
  public final InMemoryCohorts cohorts =
      new InMemoryCohorts(others.programmes(), others.enrolments());

  /** The enrolments in cohorts. */
  public final InMemoryEnrolments enrolments =
      new InMemoryEnrolments(others.cohorts(), others.regions(), others.persons());

  public final InMemoryCertificates certificates = new InMemoryCertificates(others.enrolments());

  /** The materials of programmes. */
  public final InMemoryMaterials materials = new InMemoryMaterials(others.programmes());

  /** What people say of cohorts. */
  public final InMemoryTestimonials testimonials =
      new InMemoryTestimonials(others.cohorts(), others.regions(), others.persons());

  /** The regional workshops. */
  public final InMemoryWorkshops workshops =
      new InMemoryWorkshops(
          others.cohorts(), others.regions(), others.persons(), others.initiatives());

  /** The editions of frameworks of quality. */
  public final InMemoryFrameworkEditions frameworkEditions = new InMemoryFrameworkEditions();

  /** The series of events. */
  public final InMemoryEventSeries eventSeries =
      new InMemoryEventSeries(others.organisations(), others.events());

  public final InMemoryEvents events =
      new InMemoryEvents(
          others.eventSeries(),
          others.organisations(),
          others.regions(),
          others.districts(),
          others.registrations());

  /** The registrations for events. */
  public final InMemoryRegistrations registrations =
      new InMemoryRegistrations(others.events(), others.persons());

  public final InMemoryBodies bodies = new InMemoryBodies(others.organisations());

  /** The seats on bodies. */
  public final InMemorySeats seats =
      new InMemorySeats(others.bodies(), others.organisations(), others.persons());

  /** The meetings of bodies. */
  public final InMemoryMeetings meetings = new InMemoryMeetings(others.bodies());

  /** The exchanges between bodies. */
  public final InMemoryExchanges exchanges = new InMemoryExchanges(others.bodies());

  public final InMemoryAwards awards = new InMemoryAwards(others.organisations());

  /** The calls of awards. */
  public final InMemoryCalls calls =
      new InMemoryCalls(
          others.awards(),
          others.bodies(),
          others.persons(),
          others.regions(),
          others.applications());

  /** The winners of calls. */
  public final InMemoryWinners winners = new InMemoryWinners(others.calls());

  /** The applications for calls. */
  public final InMemoryApplications applications =
      new InMemoryApplications(others.calls(), others.regions(), others.persons());

  /** The votes on applications. */
  public final InMemoryVotes votes = new InMemoryVotes(others.applications(), others.persons());

  public final InMemoryPublications publications =
      new InMemoryPublications(
          others.organisations(),
          others.calls(),
          others.events(),
          others.programmes(),
          others.cohorts(),
          others.surveys());

  /** Who takes part in cohorts, counted state by state. */
  public final InMemoryParticipations participations =
      new InMemoryParticipations(others.enrolments(), others.regions());

  /** Where persons are named. */
  public final InMemoryPersonalRecords personalRecords =
      new InMemoryPersonalRecords(
          certificates,
          regionProposals,
          accounts,
          applications,
          calls,
          coordinations,
          enrolments,
          invitations,
          registrations,
          seats,
          teamMemberships,
          testimonials,
          votes,
          workshops);

  /** What is counted. */
  public final InMemoryStatistics statistics =
      new InMemoryStatistics(others.regions(), others.initiatives(), others.events());

  /** Finds what is kept here. */
  public final InMemorySearch search =
      new InMemorySearch(() ->
          Stream.of(
                  regions.all(),
                  initiatives.all(),
                  projects.all(),
                  events.all(),
                  programmes.all(),
                  organisations.all(),
                  bodies.all(),
                  publications.all(),
                  eventSeries.all(),
                  districts.all())
              .flatMap(Function.identity()));

  /** The changes that people made. */
  public final InMemoryAuditLog auditLog = new InMemoryAuditLog();

  /** What was done under which keys. */
  public final InMemoryIdempotencyRecords idempotencyRecords = new InMemoryIdempotencyRecords();

  /** The log of imports. */
  public final InMemoryImportLog importLog = new InMemoryImportLog();

  /** Transactions over all that is kept here. */
  public final InMemoryTransactions transactions =
      new InMemoryTransactions(
          districts,
          postcodes,
          organisations,
          regions,
          networks,
          initiatives,
          projects,
          memberships,
          persons,
          coordinations,
          teamMemberships,
          accounts,
          invitations,
          enquiries,
          regionProposals,
          surveys,
          timeSeries,
          programmes,
          cohorts,
          enrolments,
          certificates,
          materials,
          testimonials,
          workshops,
          frameworkEditions,
          eventSeries,
          events,
          registrations,
          bodies,
          seats,
          meetings,
          exchanges,
          awards,
          calls,
          applications,
          votes,
          publications,
          importLog,
          auditLog,
          idempotencyRecords,
          search,
          changes);

  /** The revisions of all that is kept here. */
  public final InMemoryRevisions revisions = new InMemoryRevisions(transactions);

  /** Empty, with every port in memory. */
  public InMemoryAtlas() {
    this(UnaryOperator.identity());
  }

  /**
   * Empty, with other ports in the places of some.
   *
   * <p>What the ports in memory ask of others, such as whether what is referred to exists, they ask
   * the other ones. What an exchanged port keeps is part of {@link #transactions} when it is {@link
   * InMemoryTransactions#include included}, and goes along with a removed initiative when whoever
   * exchanges it sees to that.
   *
   * @param exchange gives the set to use for the one in memory, such as {@code given ->
   *     given.with(Regions.class, new MyRegions(given.organisations(), given.districts()))}
   */
  public InMemoryAtlas(UnaryOperator<Ports> exchange) {
    Require.given("exchange", exchange);
    initiatives.whenRemoved(projects::removeOf);
    initiatives.whenRemoved(memberships::removeOf);
    initiatives.whenRemoved(workshops::takeOut);
    initiatives.whenRemoved(teamMemberships::removeOf);
    ports = exchange.apply(inMemory());
    Require.given("ports", ports);
  }

  /** All ports, for the use cases. */
  public Ports ports() {
    return Objects.requireNonNull(ports, "asked before all ports were there");
  }

  private Ports inMemory() {
    return new Ports(
        districts,
        postcodes,
        organisations,
        organisationMerges,
        regions,
        networks,
        memberships,
        initiatives,
        projects,
        persons,
        coordinations,
        teamMemberships,
        personalRecords,
        accounts,
        invitations,
        enquiries,
        regionProposals,
        programmes,
        cohorts,
        enrolments,
        certificates,
        workshops,
        materials,
        testimonials,
        frameworkEditions,
        eventSeries,
        events,
        registrations,
        registrations,
        bodies,
        seats,
        meetings,
        exchanges,
        awards,
        calls,
        winners,
        applications,
        applications,
        votes,
        surveys,
        publications,
        timeSeries,
        participations,
        statistics,
        search,
        auditLog,
        idempotencyRecords,
        changes,
        importLog,
        transactions);
  }
}
