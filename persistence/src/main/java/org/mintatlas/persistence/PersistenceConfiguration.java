package org.mintatlas.persistence;

import jakarta.persistence.EntityManager;
import org.mintatlas.application.award.Applications;
import org.mintatlas.application.award.Awards;
import org.mintatlas.application.award.Calls;
import org.mintatlas.application.award.Votes;
import org.mintatlas.application.award.Winners;
import org.mintatlas.application.change.Changes;
import org.mintatlas.application.dataset.ImportLog;
import org.mintatlas.application.event.EventSeries;
import org.mintatlas.application.event.Events;
import org.mintatlas.application.event.Registrations;
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
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.person.Coordinations;
import org.mintatlas.application.person.Persons;
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
import org.mintatlas.persistence.award.JdbcWinners;
import org.mintatlas.persistence.award.JpaApplications;
import org.mintatlas.persistence.award.JpaAwards;
import org.mintatlas.persistence.award.JpaCalls;
import org.mintatlas.persistence.award.JpaVotes;
import org.mintatlas.persistence.change.PostgresChanges;
import org.mintatlas.persistence.dataset.JdbcImportLog;
import org.mintatlas.persistence.event.JpaEventSeries;
import org.mintatlas.persistence.event.JpaEvents;
import org.mintatlas.persistence.event.JpaRegistrations;
import org.mintatlas.persistence.geography.JdbcDistricts;
import org.mintatlas.persistence.geography.JdbcPostcodes;
import org.mintatlas.persistence.governance.JpaBodies;
import org.mintatlas.persistence.governance.JpaExchanges;
import org.mintatlas.persistence.governance.JpaMeetings;
import org.mintatlas.persistence.governance.JpaSeats;
import org.mintatlas.persistence.initiative.JpaInitiatives;
import org.mintatlas.persistence.initiative.JpaProjects;
import org.mintatlas.persistence.insight.JpaPublications;
import org.mintatlas.persistence.insight.JpaSurveys;
import org.mintatlas.persistence.insight.JpaTimeSeries;
import org.mintatlas.persistence.network.JpaMemberships;
import org.mintatlas.persistence.network.JpaNetworks;
import org.mintatlas.persistence.organisation.JpaOrganisations;
import org.mintatlas.persistence.person.JpaCoordinations;
import org.mintatlas.persistence.person.JpaPersons;
import org.mintatlas.persistence.qualification.JpaCohorts;
import org.mintatlas.persistence.qualification.JpaMaterials;
import org.mintatlas.persistence.qualification.JpaProgrammes;
import org.mintatlas.persistence.qualification.JpaTestimonials;
import org.mintatlas.persistence.qualification.enrolment.JpaCertificates;
import org.mintatlas.persistence.qualification.enrolment.JpaEnrolments;
import org.mintatlas.persistence.qualification.workshop.JpaWorkshops;
import org.mintatlas.persistence.quality.JpaFrameworkEditions;
import org.mintatlas.persistence.region.JpaRegions;
import org.mintatlas.persistence.review.JdbcParticipations;
import org.mintatlas.persistence.statistics.JdbcStatistics;
import org.mintatlas.persistence.storing.AggregateStore;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * One adapter for each port, on the data source and the transactions of the application that
 * imports this class. It also brings {@link PostgresChanges.Connections}.
 */
@Configuration(proxyBeanMethods = false)
@EntityScan(basePackageClasses = PersistenceConfiguration.class)
public class PersistenceConfiguration {

  /** A region's lists are written row by row; this sends the rows of a list together. */
  @Bean
  HibernatePropertiesCustomizer rowsTogether() {
    return properties -> properties.putIfAbsent("hibernate.jdbc.batch_size", 50);
  }

  @Bean
  AggregateStore aggregateStore(
      EntityManager entities, JdbcClient jdbc, PlatformTransactionManager transactions) {
    return new AggregateStore(entities, jdbc, transactions);
  }

  @Bean
  Changes changes(JdbcClient jdbc, PostgresChanges.Connections connections) {
    return new PostgresChanges(jdbc, connections);
  }

  @Bean
  Districts districts(JdbcClient jdbc) {
    return new JdbcDistricts(jdbc);
  }

  @Bean
  Postcodes postcodes(JdbcClient jdbc, PlatformTransactionManager transactions) {
    return new JdbcPostcodes(jdbc, transactions);
  }

  @Bean
  Organisations organisations(AggregateStore store, JdbcClient jdbc) {
    return new JpaOrganisations(store, jdbc);
  }

  @Bean
  Workshops workshops(AggregateStore store, JdbcClient jdbc) {
    return new JpaWorkshops(store, jdbc);
  }

  @Bean
  Materials materials(AggregateStore store, JdbcClient jdbc) {
    return new JpaMaterials(store, jdbc);
  }

  @Bean
  Testimonials testimonials(AggregateStore store, JdbcClient jdbc) {
    return new JpaTestimonials(store, jdbc);
  }

  @Bean
  FrameworkEditions frameworkEditions(AggregateStore store, JdbcClient jdbc) {
    return new JpaFrameworkEditions(store, jdbc);
  }

  @Bean
  Regions regions(AggregateStore store, EntityManager entities, JdbcClient jdbc) {
    return new JpaRegions(store, entities, jdbc);
  }

  @Bean
  Initiatives initiatives(AggregateStore store, JdbcClient jdbc) {
    return new JpaInitiatives(store, jdbc);
  }

  @Bean
  Projects projects(AggregateStore store, JdbcClient jdbc) {
    return new JpaProjects(store, jdbc);
  }

  @Bean
  Networks networks(AggregateStore store, JdbcClient jdbc) {
    return new JpaNetworks(store, jdbc);
  }

  @Bean
  Memberships memberships(AggregateStore store, JdbcClient jdbc) {
    return new JpaMemberships(store, jdbc);
  }

  @Bean
  Persons persons(AggregateStore store, JdbcClient jdbc) {
    return new JpaPersons(store, jdbc);
  }

  @Bean
  Coordinations coordinations(AggregateStore store, JdbcClient jdbc) {
    return new JpaCoordinations(store, jdbc);
  }

  @Bean
  ImportLog importLog(JdbcClient jdbc) {
    return new JdbcImportLog(jdbc);
  }

  @Bean
  Surveys surveys(AggregateStore store, JdbcClient jdbc) {
    return new JpaSurveys(store, jdbc);
  }

  @Bean
  Publications publications(AggregateStore store, JdbcClient jdbc) {
    return new JpaPublications(store, jdbc);
  }

  @Bean
  TimeSeries timeSeries(AggregateStore store, JdbcClient jdbc) {
    return new JpaTimeSeries(store, jdbc);
  }

  @Bean
  Statistics statistics(JdbcClient jdbc) {
    return new JdbcStatistics(jdbc);
  }

  @Bean
  Programmes programmes(AggregateStore store, JdbcClient jdbc) {
    return new JpaProgrammes(store, jdbc);
  }

  @Bean
  Cohorts cohorts(AggregateStore store, JdbcClient jdbc) {
    return new JpaCohorts(store, jdbc);
  }

  @Bean
  Enrolments enrolments(AggregateStore store, JdbcClient jdbc) {
    return new JpaEnrolments(store, jdbc);
  }

  @Bean
  Certificates certificates(AggregateStore store, JdbcClient jdbc) {
    return new JpaCertificates(store, jdbc);
  }

  @Bean
  EventSeries eventSeries(AggregateStore store, JdbcClient jdbc) {
    return new JpaEventSeries(store, jdbc);
  }

  @Bean
  Events events(AggregateStore store, JdbcClient jdbc) {
    return new JpaEvents(store, jdbc);
  }

  @Bean
  Registrations registrations(AggregateStore store, JdbcClient jdbc) {
    return new JpaRegistrations(store, jdbc);
  }

  @Bean
  Bodies bodies(AggregateStore store, JdbcClient jdbc) {
    return new JpaBodies(store, jdbc);
  }

  @Bean
  Seats seats(AggregateStore store, JdbcClient jdbc) {
    return new JpaSeats(store, jdbc);
  }

  @Bean
  Meetings meetings(AggregateStore store, JdbcClient jdbc) {
    return new JpaMeetings(store, jdbc);
  }

  @Bean
  Exchanges exchanges(AggregateStore store, JdbcClient jdbc) {
    return new JpaExchanges(store, jdbc);
  }

  @Bean
  Awards awards(AggregateStore store, JdbcClient jdbc) {
    return new JpaAwards(store, jdbc);
  }

  @Bean
  Calls calls(AggregateStore store, JdbcClient jdbc) {
    return new JpaCalls(store, jdbc);
  }

  @Bean
  Applications applications(AggregateStore store, JdbcClient jdbc) {
    return new JpaApplications(store, jdbc);
  }

  @Bean
  Votes votes(AggregateStore store, JdbcClient jdbc) {
    return new JpaVotes(store, jdbc);
  }

  @Bean
  Winners winners(JdbcClient jdbc) {
    return new JdbcWinners(jdbc);
  }

  @Bean
  Participations participations(JdbcClient jdbc) {
    return new JdbcParticipations(jdbc);
  }
}
