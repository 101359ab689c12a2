package org.mintatlas.application;

import org.mintatlas.application.award.Applications;
import org.mintatlas.application.award.InMemoryApplications;
import org.mintatlas.application.award.InMemoryAwards;
import org.mintatlas.application.award.InMemoryCalls;
import org.mintatlas.application.award.InMemoryVotes;
import org.mintatlas.application.award.InMemoryWinners;
import org.mintatlas.application.change.InMemoryChanges;
import org.mintatlas.application.event.Events;
import org.mintatlas.application.event.InMemoryEventSeries;
import org.mintatlas.application.event.InMemoryEvents;
import org.mintatlas.application.event.InMemoryRegistrations;
import org.mintatlas.application.geography.InMemoryDistricts;
import org.mintatlas.application.geography.InMemoryPostcodes;
import org.mintatlas.application.governance.InMemoryBodies;
import org.mintatlas.application.governance.InMemoryExchanges;
import org.mintatlas.application.governance.InMemoryMeetings;
import org.mintatlas.application.governance.InMemorySeats;
import org.mintatlas.application.initiative.InMemoryInitiatives;
import org.mintatlas.application.initiative.InMemoryProjects;
import org.mintatlas.application.insight.InMemoryPublications;
import org.mintatlas.application.insight.InMemorySurveys;
import org.mintatlas.application.insight.InMemoryTimeSeries;
import org.mintatlas.application.network.InMemoryMemberships;
import org.mintatlas.application.network.InMemoryNetworks;
import org.mintatlas.application.organisation.InMemoryOrganisations;
import org.mintatlas.application.person.InMemoryCoordinations;
import org.mintatlas.application.person.InMemoryPersons;
import org.mintatlas.application.qualification.InMemoryCohorts;
import org.mintatlas.application.qualification.InMemoryMaterials;
import org.mintatlas.application.qualification.InMemoryProgrammes;
import org.mintatlas.application.qualification.InMemoryTestimonials;
import org.mintatlas.application.qualification.enrolment.Enrolments;
import org.mintatlas.application.qualification.enrolment.InMemoryCertificates;
import org.mintatlas.application.qualification.enrolment.InMemoryEnrolments;
import org.mintatlas.application.qualification.workshop.InMemoryWorkshops;
import org.mintatlas.application.quality.InMemoryFrameworkEditions;
import org.mintatlas.application.region.InMemoryRegions;
import org.mintatlas.application.review.InMemoryParticipations;
import org.mintatlas.application.statistics.InMemoryStatistics;
import org.mintatlas.application.storing.InMemoryTransactions;

/** All collections in memory, wired up with each other and empty at first. */
public final class InMemoryAtlas {
  /** The feed of changes. */
  public final InMemoryChanges changes = new InMemoryChanges();

  /** The districts. */
  public final InMemoryDistricts districts = new InMemoryDistricts();

  /** The postcodes. */
  public final InMemoryPostcodes postcodes = new InMemoryPostcodes();

  /** The organisations. */
  public final InMemoryOrganisations organisations = new InMemoryOrganisations();

  /** The regions. */
  public final InMemoryRegions regions = new InMemoryRegions(organisations, districts);

  /** The networks. */
  public final InMemoryNetworks networks = new InMemoryNetworks(organisations, regions);

  /** The initiatives. */
  public final InMemoryInitiatives initiatives =
      new InMemoryInitiatives(organisations, regions, districts);

  /** The projects. */
  public final InMemoryProjects projects = new InMemoryProjects(initiatives, districts);

  /** The memberships in networks. */
  public final InMemoryMemberships memberships =
      new InMemoryMemberships(networks, regions, initiatives);

  /** The persons. */
  public final InMemoryPersons persons = new InMemoryPersons();

  /** The coordinations of regions. */
  public final InMemoryCoordinations coordinations = new InMemoryCoordinations(persons, regions);

  /** The surveys. */
  public final InMemorySurveys surveys = new InMemorySurveys(organisations);

  /** The series of figures. */
  public final InMemoryTimeSeries timeSeries = new InMemoryTimeSeries();

  /** The programmes. */
  public final InMemoryProgrammes programmes = new InMemoryProgrammes(organisations);

  /** The cohorts of programmes. */
  public final InMemoryCohorts cohorts = new InMemoryCohorts(programmes, this::enrolments);

  /** The enrolments in cohorts. */
  public final InMemoryEnrolments enrolments = new InMemoryEnrolments(cohorts, regions, persons);

  /** The certificates. */
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

  /** The events. */
  public final InMemoryEvents events =
      new InMemoryEvents(eventSeries, organisations, regions, districts);

  /** The registrations for events. */
  public final InMemoryRegistrations registrations = new InMemoryRegistrations(events, persons);

  /** The bodies. */
  public final InMemoryBodies bodies = new InMemoryBodies(organisations);

  /** The seats on bodies. */
  public final InMemorySeats seats = new InMemorySeats(bodies, organisations, persons);

  /** The meetings of bodies. */
  public final InMemoryMeetings meetings = new InMemoryMeetings(bodies);

  /** The exchanges between bodies. */
  public final InMemoryExchanges exchanges = new InMemoryExchanges(bodies);

  /** The awards. */
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

  /** The publications. */
  public final InMemoryPublications publications =
      new InMemoryPublications(organisations, calls, events, programmes, cohorts, surveys);

  /** Who takes part in cohorts, counted state by state. */
  public final InMemoryParticipations participations =
      new InMemoryParticipations(enrolments, regions);

  /** What is counted. */
  public final InMemoryStatistics statistics = new InMemoryStatistics(regions, initiatives, events);

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
          changes);

  /** Empty. */
  public InMemoryAtlas() {
    initiatives.whenRemoved(projects::removeOf);
    initiatives.whenRemoved(memberships::removeOf);
    initiatives.whenRemoved(workshops::takeOut);
  }

  private Enrolments enrolments() {
    return enrolments;
  }

  private Events events() {
    return events;
  }

  private Applications applications() {
    return applications;
  }
}
