package org.mintatlas.web;

import java.security.SecureRandom;
import java.time.Clock;
import org.mintatlas.application.award.Applications;
import org.mintatlas.application.award.Awards;
import org.mintatlas.application.award.BrowseAwards;
import org.mintatlas.application.award.Calls;
import org.mintatlas.application.award.Winners;
import org.mintatlas.application.change.Changes;
import org.mintatlas.application.dataset.Destination;
import org.mintatlas.application.dataset.ImportDataset;
import org.mintatlas.application.dataset.ImportLog;
import org.mintatlas.application.event.BrowseEvents;
import org.mintatlas.application.event.EventSeries;
import org.mintatlas.application.event.Events;
import org.mintatlas.application.event.Registrations;
import org.mintatlas.application.geography.BrowseGeography;
import org.mintatlas.application.geography.Districts;
import org.mintatlas.application.geography.Postcodes;
import org.mintatlas.application.governance.Bodies;
import org.mintatlas.application.governance.BrowseBodies;
import org.mintatlas.application.governance.Exchanges;
import org.mintatlas.application.governance.Meetings;
import org.mintatlas.application.governance.Seats;
import org.mintatlas.application.identity.IdGenerator;
import org.mintatlas.application.identity.TimeOrderedIds;
import org.mintatlas.application.initiative.BrowseInitiatives;
import org.mintatlas.application.initiative.Initiatives;
import org.mintatlas.application.initiative.Projects;
import org.mintatlas.application.insight.BrowseInsight;
import org.mintatlas.application.insight.Publications;
import org.mintatlas.application.insight.Surveys;
import org.mintatlas.application.insight.TimeSeries;
import org.mintatlas.application.network.BrowseNetworks;
import org.mintatlas.application.network.Memberships;
import org.mintatlas.application.network.Networks;
import org.mintatlas.application.organisation.BrowseOrganisations;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.person.BrowseCoordinators;
import org.mintatlas.application.person.Coordinations;
import org.mintatlas.application.person.Persons;
import org.mintatlas.application.qualification.BrowseMaterials;
import org.mintatlas.application.qualification.BrowseProgrammes;
import org.mintatlas.application.qualification.Cohorts;
import org.mintatlas.application.qualification.Materials;
import org.mintatlas.application.qualification.Programmes;
import org.mintatlas.application.qualification.Testimonials;
import org.mintatlas.application.qualification.enrolment.Certificates;
import org.mintatlas.application.qualification.enrolment.Enrolments;
import org.mintatlas.application.qualification.workshop.BrowseWorkshops;
import org.mintatlas.application.qualification.workshop.Workshops;
import org.mintatlas.application.quality.BrowseFrameworks;
import org.mintatlas.application.quality.FrameworkEditions;
import org.mintatlas.application.region.BrowseRegions;
import org.mintatlas.application.region.FindWhiteSpots;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.review.Participations;
import org.mintatlas.application.review.ReportCohort;
import org.mintatlas.application.review.ReviewYear;
import org.mintatlas.application.sample.SampleData;
import org.mintatlas.application.statistics.Statistics;
import org.mintatlas.application.statistics.ViewStatistics;
import org.mintatlas.application.storing.Transactions;
import org.mintatlas.domain.shared.GermanTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The composition root: puts the use cases together. Nothing in {@code application} is scanned. */
@Configuration(proxyBeanMethods = false)
@Import(Destination.class)
class UseCases {

  /** Today is today in Germany, wherever the program runs. */
  @Bean
  Clock clock() {
    return Clock.system(GermanTime.ZONE);
  }

  @Bean
  IdGenerator idGenerator(Clock clock) {
    return new TimeOrderedIds(clock, new SecureRandom());
  }

  @Bean
  BrowseGeography browseGeography(Districts districts, Postcodes postcodes) {
    return new BrowseGeography(districts, postcodes);
  }

  @Bean
  BrowseOrganisations browseOrganisations(Organisations organisations) {
    return new BrowseOrganisations(organisations);
  }

  @Bean
  BrowseWorkshops browseWorkshops(Workshops workshops) {
    return new BrowseWorkshops(workshops);
  }

  @Bean
  BrowseMaterials browseMaterials(Materials materials, Testimonials testimonials) {
    return new BrowseMaterials(materials, testimonials);
  }

  @Bean
  BrowseFrameworks browseFrameworks(FrameworkEditions editions) {
    return new BrowseFrameworks(editions);
  }

  @Bean
  BrowseRegions browseRegions(Regions regions, Organisations organisations) {
    return new BrowseRegions(regions, organisations);
  }

  @Bean
  FindWhiteSpots findWhiteSpots(Districts districts, Regions regions) {
    return new FindWhiteSpots(districts, regions);
  }

  @Bean
  BrowseNetworks browseNetworks(Networks networks, Memberships memberships) {
    return new BrowseNetworks(networks, memberships);
  }

  @Bean
  BrowseCoordinators browseCoordinators(
      Coordinations coordinations, Persons persons, Regions regions) {
    return new BrowseCoordinators(coordinations, persons, regions);
  }

  @Bean
  BrowseInsight browseInsight(Surveys surveys, Publications publications, TimeSeries series) {
    return new BrowseInsight(surveys, publications, series);
  }

  @Bean
  ViewStatistics viewStatistics(Statistics statistics, FindWhiteSpots whiteSpots) {
    return new ViewStatistics(statistics, whiteSpots);
  }

  @Bean
  BrowseInitiatives browseInitiatives(Initiatives initiatives, Projects projects) {
    return new BrowseInitiatives(initiatives, projects);
  }

  @Bean
  BrowseProgrammes browseProgrammes(
      Programmes programmes, Cohorts cohorts, Enrolments enrolments, Certificates certificates) {
    return new BrowseProgrammes(programmes, cohorts, enrolments, certificates);
  }

  @Bean
  BrowseEvents browseEvents(EventSeries series, Events events, Registrations registrations) {
    return new BrowseEvents(series, events, registrations);
  }

  @Bean
  BrowseBodies browseBodies(Bodies bodies, Seats seats, Meetings meetings, Exchanges exchanges) {
    return new BrowseBodies(bodies, seats, meetings, exchanges);
  }

  @Bean
  BrowseAwards browseAwards(
      Awards awards, Calls calls, Winners winners, Applications applications) {
    return new BrowseAwards(awards, calls, winners, applications);
  }

  @Bean
  ImportDataset importDataset(
      Destination to,
      ImportLog log,
      Changes changes,
      Transactions transactions,
      IdGenerator ids,
      Clock clock) {
    return new ImportDataset(to, log, changes, transactions, ids, clock);
  }

  @Bean
  SampleData sampleData(
      Districts districts,
      Regions regions,
      Initiatives initiatives,
      Projects projects,
      Changes changes,
      Transactions transactions,
      IdGenerator ids,
      Clock clock) {
    return new SampleData(
        districts, regions, initiatives, projects, changes, transactions, ids, clock);
  }

  @Bean
  ReviewYear reviewYear(
      Regions regions,
      Calls calls,
      EventSeries series,
      Events events,
      Cohorts cohorts,
      Publications publications,
      Surveys surveys,
      Meetings meetings,
      Exchanges exchanges) {
    return new ReviewYear(
        regions, calls, series, events, cohorts, publications, surveys, meetings, exchanges);
  }

  @Bean
  ReportCohort reportCohort(
      Cohorts cohorts,
      Enrolments enrolments,
      Participations participations,
      Workshops workshops,
      Materials materials,
      Testimonials testimonials) {
    return new ReportCohort(
        cohorts, enrolments, participations, workshops, materials, testimonials);
  }
}
