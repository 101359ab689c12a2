package org.mintatlas.persistence;

import com.zaxxer.hikari.HikariDataSource;
import org.mintatlas.application.Ports;
import org.mintatlas.persistence.change.PostgresChanges;
import org.mintatlas.persistence.paging.KnownRows;
import org.mintatlas.persistence.testing.TestDatabase;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** This ring alone, on a database of its own: started once for all tests, emptied for each. */
public final class PersistenceContext {
  private PersistenceContext() {}

  /** The adapters, on a database without any content. */
  public static ConfigurableApplicationContext empty() {
    ConfigurableApplicationContext context = Started.CONTEXT;
    context.getBean(KnownRows.class).forget();
    context
        .getBean(JdbcClient.class)
        .sql(
            """
            alter table audit_entry disable trigger refuse_change;
            delete from audit_entry;
            alter table audit_entry enable trigger refuse_change;
            delete from idempotency_record;
            delete from enquiry;
            delete from region_proposal;
            delete from account;
            delete from invitation;
            delete from publication;
            delete from survey;
            delete from figure_series;
            delete from programme;
            delete from event;
            delete from event_series;
            delete from award;
            delete from body;
            delete from regional_workshop;
            delete from testimonial;
            delete from material;
            delete from framework_edition;
            delete from coordination;
            delete from team_membership;
            delete from person;
            delete from network;
            delete from initiative;
            delete from region;
            delete from organisation;
            delete from postcode;
            delete from district;
            delete from district_change;
            delete from dataset_import;
            delete from dataset_version;
            """)
        .update();
    return context;
  }

  /** Tells which statements are sent to the database. */
  public static StatementLog statements() {
    return Started.CONTEXT.getBean(StatementLog.class);
  }

  private static final class Started {
    static final ConfigurableApplicationContext CONTEXT =
        new SpringApplicationBuilder(Application.class)
            .web(WebApplicationType.NONE)
            .bannerMode(Banner.Mode.OFF)
            .properties(
                "logging.level.root=warn",
                // Of refusals that tests ask for.
                "logging.level.org.hibernate.orm.jdbc.error=off")
            .run();
  }

  @SpringBootConfiguration
  @EnableAutoConfiguration(exclude = FlywayAutoConfiguration.class)
  @Import({PersistenceConfiguration.class, Ports.class})
  static class Application {

    @Bean
    StatementLog dataSource() {
      PGSimpleDataSource database = TestDatabase.fresh();
      HikariDataSource pool = new HikariDataSource();
      pool.setDataSource(database);
      pool.setMaximumPoolSize(8);
      return new StatementLog(pool);
    }

    @Bean
    KnownRows knownRows() {
      return new KnownRows(1000);
    }

    @Bean
    PostgresChanges.Connections connections(StatementLog dataSource) {
      return dataSource::getConnection;
    }
  }
}
