package org.mintatlas.web;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import org.mintatlas.application.change.Changes;
import org.mintatlas.application.dataset.FactsWriter;
import org.mintatlas.application.dataset.ImportDataset;
import org.mintatlas.application.dataset.ImportLog;
import org.mintatlas.application.geography.BrowseGeography;
import org.mintatlas.application.geography.Districts;
import org.mintatlas.application.geography.Postcodes;
import org.mintatlas.application.identity.IdGenerator;
import org.mintatlas.application.identity.TimeOrderedIds;
import org.mintatlas.application.initiative.BrowseInitiatives;
import org.mintatlas.application.initiative.Initiatives;
import org.mintatlas.application.initiative.Projects;
import org.mintatlas.application.network.BrowseNetworks;
import org.mintatlas.application.network.Memberships;
import org.mintatlas.application.network.Networks;
import org.mintatlas.application.organisation.BrowseOrganisations;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.person.BrowseCoordinators;
import org.mintatlas.application.person.Coordinations;
import org.mintatlas.application.person.Persons;
import org.mintatlas.application.region.BrowseRegions;
import org.mintatlas.application.region.FindWhiteSpots;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.sample.SampleData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The composition root: puts the use cases together. Nothing in {@code application} is scanned. */
@Configuration(proxyBeanMethods = false)
class UseCases {

  /** Today is today in Germany, wherever the program runs. */
  @Bean
  Clock clock() {
    return Clock.system(ZoneId.of("Europe/Berlin"));
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
  BrowseRegions browseRegions(Regions regions, BrowseGeography geography) {
    return new BrowseRegions(regions, geography);
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
  BrowseCoordinators browseCoordinators(Coordinations coordinations, Persons persons) {
    return new BrowseCoordinators(coordinations, persons);
  }

  @Bean
  BrowseInitiatives browseInitiatives(Initiatives initiatives, Projects projects) {
    return new BrowseInitiatives(initiatives, projects);
  }

  @Bean
  FactsWriter factsWriter(
      Districts districts,
      Postcodes postcodes,
      Organisations organisations,
      Regions regions,
      Initiatives initiatives,
      Networks networks,
      Memberships memberships,
      ImportLog log,
      Changes changes,
      IdGenerator ids,
      Clock clock) {
    return new FactsWriter(
        districts,
        postcodes,
        organisations,
        regions,
        initiatives,
        networks,
        memberships,
        log,
        changes,
        ids,
        clock);
  }

  @Bean
  ImportDataset importDataset(ImportLog log, FactsWriter writer, IdGenerator ids) {
    return new ImportDataset(log, writer, ids);
  }

  @Bean
  SampleData sampleData(
      Districts districts,
      Regions regions,
      Initiatives initiatives,
      Projects projects,
      Changes changes,
      IdGenerator ids,
      Clock clock) {
    return new SampleData(districts, regions, initiatives, projects, changes, ids, clock);
  }
}
