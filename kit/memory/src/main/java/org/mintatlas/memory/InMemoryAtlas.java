package org.mintatlas.memory;

import org.mintatlas.application.Ports;
import org.mintatlas.application.award.Applications;
import org.mintatlas.application.event.Events;
import org.mintatlas.application.event.Registrations;
import org.mintatlas.application.qualification.enrolment.Enrolments;
import org.mintatlas.memory.award.InMemoryApplications;
import org.mintatlas.memory.award.InMemoryAwards;
import org.mintatlas.memory.award.InMemoryCalls;
import org.mintatlas.memory.award.InMemoryVotes;
import org.mintatlas.memory.award.InMemoryWinners;
import org.mintatlas.memory.change.InMemoryChanges;
import org.mintatlas.memory.dataset.InMemoryImportLog;
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
import org.mintatlas.memory.organisation.InMemoryOrganisations;
import org.mintatlas.memory.person.InMemoryCoordinations;
import org.mintatlas.memory.person.InMemoryPersons;
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
import org.mintatlas.memory.statistics.InMemoryStatistics;
import org.mintatlas.memory.storing.InMemoryTransactions;

/** All collections in memory, wired up with each other and empty at first. */
public final class InMemoryAtlas {
  /** The feed of changes. */
  public final InMemoryChanges changes = new InMemoryChanges();

  public final InMemoryDistricts districts = new InMemoryDistricts();

  public final InMemoryPostcodes postcodes = new InMemoryPostcodes();

  public final InMemoryOrganisations organisations = new InMemoryOrganisations();

  public final InMemoryRegions regions = new InMemoryRegions(organisations, districts);

  public final InMemoryNetworks networks = new InMemoryNetworks(organisations, regions);

  public final InMemoryInitiatives initiatives =
      new InMemoryInitiatives(organisations, regions, districts);

  public final InMemoryProjects projects = new InMemoryProjects(initiatives, districts);

  /** The memberships in networks. */
  public final InMemoryMemberships memberships =
      new InMemoryMemberships(networks, regions, initiatives);

  public final InMemoryPersons persons = new InMemoryPersons();

  /** The coordinations of regions. */
  public final InMemoryCoordinations coordinations = new InMemoryCoordinations(persons, regions);

  public final InMemorySurveys surveys = new InMemorySurveys(organisations);

  /** The series of figures. */
  public final InMemoryTimeSeries timeSeries = new InMemoryTimeSeries();

  public final InMemoryProgrammes programmes = new InMemoryProgrammes(organisations);

  /** The cohorts of programmes. */
  public final InMemoryCohorts cohorts = new InMemoryCohorts(programmes, this::enrolments);

  /** The enrolments in cohorts. */
  public final InMemoryEnrolments enrolments = new InMemoryEnrolments(cohorts, regions, persons);

  public final InMemoryCertificates certificates = new InMemoryCertificates(enrolments);

  /** The materials of programmes. */
  public final InMemoryMaterials materials = new InMemoryMaterials(programmes);

  /** What people say of cohorts. */
  public final InMemoryTestimonials testimonials =
      new InMemoryTestimonials(cohorts, regions, persons);

  /** The regional workshops. */
  public final InMemoryWorkshops workshops =
      new InMemoryWorkshops(cohorts, regions, persons, initiatives);

  /** The editions of frameworks of quality. */
  public final InMemoryFrameworkEditions frameworkEditions = new InMemoryFrameworkEditions();

  /** The series of events. */
  public final InMemoryEventSeries eventSeries =
      new InMemoryEventSeries(organisations, this::events);

  public final InMemoryEvents events =
      new InMemoryEvents(eventSeries, organisations, regions, districts, this::registrations);

  /** The registrations for events. */
  public final InMemoryRegistrations registrations = new InMemoryRegistrations(events, persons);

  public final InMemoryBodies bodies = new InMemoryBodies(organisations);

  /** The seats on bodies. */
  public final InMemorySeats seats = new InMemorySeats(bodies, organisations, persons);

  /** The meetings of bodies. */
  public final InMemoryMeetings meetings = new InMemoryMeetings(bodies);

  /** The exchanges between bodies. */
  public final InMemoryExchanges exchanges = new InMemoryExchanges(bodies);

  public final InMemoryAwards awards = new InMemoryAwards(organisations);

  /** The calls of awards. */
  public final InMemoryCalls calls =
      new InMemoryCalls(awards, bodies, persons, regions, this::applications);

  /** The winners of calls. */
  public final InMemoryWinners winners = new InMemoryWinners(calls);

  /** The applications for calls. */
  public final InMemoryApplications applications =
      new InMemoryApplications(calls, regions, persons);

  /** The votes on applications. */
  public final InMemoryVotes votes = new InMemoryVotes(applications, persons);

  public final InMemoryPublications publications =
      new InMemoryPublications(organisations, calls, events, programmes, cohorts, surveys);

  /** Who takes part in cohorts, counted state by state. */
  public final InMemoryParticipations participations =
      new InMemoryParticipations(enrolments, regions);

  /** What is counted. */
  public final InMemoryStatistics statistics = new InMemoryStatistics(regions, initiatives, events);

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
          changes);

  /** Empty. */
  public InMemoryAtlas() {
    initiatives.whenRemoved(projects::removeOf);
    initiatives.whenRemoved(memberships::removeOf);
    initiatives.whenRemoved(workshops::takeOut);
  }

  /** All of them, for the use cases. */
  public Ports ports() {
    return new Ports(
        districts,
        postcodes,
        organisations,
        regions,
        networks,
        memberships,
        initiatives,
        projects,
        persons,
        coordinations,
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
        bodies,
        seats,
        meetings,
        exchanges,
        awards,
        calls,
        winners,
        applications,
        votes,
        surveys,
        publications,
        timeSeries,
        participations,
        statistics,
        changes,
        importLog,
        transactions);
  }

  private Enrolments enrolments() {
    return enrolments;
  }

  private Events events() {
    return events;
  }

  private Registrations registrations() {
    return registrations;
  }

  private Applications applications() {
    return applications;
  }
}
