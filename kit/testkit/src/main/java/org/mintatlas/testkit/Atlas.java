package org.mintatlas.testkit;

import org.mintatlas.application.Ports;
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
import org.mintatlas.application.statistics.Statistics;
import org.mintatlas.application.storing.Transactions;

/** The ports that a contract is about: the one under test, and those that it needs beside it. */
public interface Atlas {

  /**
   * The ports: nothing is stored in any of them when a test begins, and they are the same ones
   * until it ends. What is not under test can be of another kind, such as those in memory, as long
   * as the one under test asks them for what it refers to: {@code memory.with(Regions.class,
   * mine)}. Those go on asking the one that stood there before: a membership in memory does not
   * find a region of {@code mine}.
   */
  Ports ports();

  default Accounts accounts() {
    return ports().accounts();
  }

  default Enquiries enquiries() {
    return ports().enquiries();
  }

  default RegionProposals regionProposals() {
    return ports().regionProposals();
  }

  default AuditLog auditLog() {
    return ports().auditLog();
  }

  default IdempotencyRecords idempotencyRecords() {
    return ports().idempotencyRecords();
  }

  default Districts districts() {
    return ports().districts();
  }

  default Postcodes postcodes() {
    return ports().postcodes();
  }

  default Organisations organisations() {
    return ports().organisations();
  }

  default Regions regions() {
    return ports().regions();
  }

  default Networks networks() {
    return ports().networks();
  }

  default Memberships memberships() {
    return ports().memberships();
  }

  default Initiatives initiatives() {
    return ports().initiatives();
  }

  default Projects projects() {
    return ports().projects();
  }

  default Persons persons() {
    return ports().persons();
  }

  default Coordinations coordinations() {
    return ports().coordinations();
  }

  default TeamMemberships teamMemberships() {
    return ports().teamMemberships();
  }

  default Invitations invitations() {
    return ports().invitations();
  }

  default OrganisationMerges organisationMerges() {
    return ports().organisationMerges();
  }

  default PersonalRecords personalRecords() {
    return ports().personalRecords();
  }

  default Programmes programmes() {
    return ports().programmes();
  }

  default Cohorts cohorts() {
    return ports().cohorts();
  }

  default Enrolments enrolments() {
    return ports().enrolments();
  }

  default Certificates certificates() {
    return ports().certificates();
  }

  default Workshops workshops() {
    return ports().workshops();
  }

  default Materials materials() {
    return ports().materials();
  }

  default Testimonials testimonials() {
    return ports().testimonials();
  }

  default FrameworkEditions frameworkEditions() {
    return ports().frameworkEditions();
  }

  default EventSeries eventSeries() {
    return ports().eventSeries();
  }

  default Events events() {
    return ports().events();
  }

  default Registrations registrations() {
    return ports().registrations();
  }

  default RegistrationLists registrationLists() {
    return ports().registrationLists();
  }

  default Bodies bodies() {
    return ports().bodies();
  }

  default Seats seats() {
    return ports().seats();
  }

  default Meetings meetings() {
    return ports().meetings();
  }

  default Exchanges exchanges() {
    return ports().exchanges();
  }

  default Awards awards() {
    return ports().awards();
  }

  default Calls calls() {
    return ports().calls();
  }

  default Winners winners() {
    return ports().winners();
  }

  default Applications applications() {
    return ports().applications();
  }

  default ApplicationLists applicationLists() {
    return ports().applicationLists();
  }

  default Votes votes() {
    return ports().votes();
  }

  default Surveys surveys() {
    return ports().surveys();
  }

  default Publications publications() {
    return ports().publications();
  }

  default TimeSeries timeSeries() {
    return ports().timeSeries();
  }

  default Participations participations() {
    return ports().participations();
  }

  default Statistics statistics() {
    return ports().statistics();
  }

  default Changes changes() {
    return ports().changes();
  }

  default ImportLog importLog() {
    return ports().importLog();
  }

  default Transactions transactions() {
    return ports().transactions();
  }
}
