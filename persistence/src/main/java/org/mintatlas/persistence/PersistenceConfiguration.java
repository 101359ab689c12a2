package org.mintatlas.persistence;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.mintatlas.application.audit.AuditLog;
import org.mintatlas.application.change.Changes;
import org.mintatlas.application.storing.Transactions;
import org.mintatlas.persistence.account.AccountConfiguration;
import org.mintatlas.persistence.award.AwardConfiguration;
import org.mintatlas.persistence.change.AuditConfiguration;
import org.mintatlas.persistence.change.PostgresChanges;
import org.mintatlas.persistence.change.RevisionConfiguration;
import org.mintatlas.persistence.command.CommandConfiguration;
import org.mintatlas.persistence.dataset.DatasetConfiguration;
import org.mintatlas.persistence.enquiry.EnquiryConfiguration;
import org.mintatlas.persistence.event.EventConfiguration;
import org.mintatlas.persistence.geography.GeographyConfiguration;
import org.mintatlas.persistence.governance.GovernanceConfiguration;
import org.mintatlas.persistence.initiative.InitiativeConfiguration;
import org.mintatlas.persistence.insight.InsightConfiguration;
import org.mintatlas.persistence.network.NetworkConfiguration;
import org.mintatlas.persistence.organisation.OrganisationConfiguration;
import org.mintatlas.persistence.paging.KnownRows;
import org.mintatlas.persistence.person.PersonConfiguration;
import org.mintatlas.persistence.proposal.ProposalConfiguration;
import org.mintatlas.persistence.qualification.QualificationConfiguration;
import org.mintatlas.persistence.qualification.enrolment.EnrolmentConfiguration;
import org.mintatlas.persistence.qualification.workshop.WorkshopConfiguration;
import org.mintatlas.persistence.quality.QualityConfiguration;
import org.mintatlas.persistence.region.RegionConfiguration;
import org.mintatlas.persistence.review.ReviewConfiguration;
import org.mintatlas.persistence.search.SearchConfiguration;
import org.mintatlas.persistence.statement.Statements;
import org.mintatlas.persistence.statistics.StatisticsConfiguration;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.SpringTransactions;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * One adapter for each port, on the data source and the transactions of the application that
 * imports this class. It also brings {@link PostgresChanges.Connections}, and {@link KnownRows} if
 * elements shall be kept that were read before.
 */
@Configuration(proxyBeanMethods = false)
@Import({
  AccountConfiguration.class,
  AuditConfiguration.class,
  AwardConfiguration.class,
  CommandConfiguration.class,
  DatasetConfiguration.class,
  EnquiryConfiguration.class,
  EnrolmentConfiguration.class,
  EventConfiguration.class,
  GeographyConfiguration.class,
  GovernanceConfiguration.class,
  InitiativeConfiguration.class,
  InsightConfiguration.class,
  NetworkConfiguration.class,
  OrganisationConfiguration.class,
  PersonConfiguration.class,
  ProposalConfiguration.class,
  QualificationConfiguration.class,
  QualityConfiguration.class,
  RegionConfiguration.class,
  ReviewConfiguration.class,
  RevisionConfiguration.class,
  SearchConfiguration.class,
  StatisticsConfiguration.class,
  WorkshopConfiguration.class
})
@EntityScan(basePackageClasses = PersistenceConfiguration.class)
public class PersistenceConfiguration {

  @Bean
  Statements statements(JdbcOperations connections) {
    return new Statements(connections);
  }

  @Bean
  AggregateStore aggregateStore(
      EntityManager entities,
      JdbcOperations jdbc,
      PlatformTransactionManager transactions,
      Optional<KnownRows> known) {
    return new AggregateStore(entities, jdbc, transactions, known.orElse(KnownRows.NONE));
  }

  @Bean
  Transactions transactions(PlatformTransactionManager manager) {
    return new SpringTransactions(manager);
  }

  @Bean
  Changes changes(
      AuditLog log, Transactions transactions, PostgresChanges.Connections connections) {
    return new PostgresChanges(log, transactions, connections);
  }
}
