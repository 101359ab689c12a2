package org.mintatlas.persistence;

import jakarta.persistence.EntityManager;
import org.mintatlas.application.change.Changes;
import org.mintatlas.application.dataset.ImportLog;
import org.mintatlas.application.geography.Districts;
import org.mintatlas.application.geography.Postcodes;
import org.mintatlas.application.initiative.Initiatives;
import org.mintatlas.application.initiative.Projects;
import org.mintatlas.application.network.Memberships;
import org.mintatlas.application.network.Networks;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.person.Coordinations;
import org.mintatlas.application.person.Persons;
import org.mintatlas.application.region.Regions;
import org.mintatlas.persistence.change.PostgresChanges;
import org.mintatlas.persistence.dataset.JdbcImportLog;
import org.mintatlas.persistence.geography.JdbcDistricts;
import org.mintatlas.persistence.geography.JdbcPostcodes;
import org.mintatlas.persistence.initiative.JpaInitiatives;
import org.mintatlas.persistence.initiative.JpaProjects;
import org.mintatlas.persistence.network.JpaMemberships;
import org.mintatlas.persistence.network.JpaNetworks;
import org.mintatlas.persistence.organisation.JpaOrganisations;
import org.mintatlas.persistence.person.JpaCoordinations;
import org.mintatlas.persistence.person.JpaPersons;
import org.mintatlas.persistence.region.JpaRegions;
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
}
