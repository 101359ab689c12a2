package org.mintatlas.web.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.mintatlas.application.Ports;
import org.mintatlas.persistence.PersistenceConfiguration;
import org.mintatlas.persistence.change.PostgresChanges;
import org.mintatlas.persistence.paging.KnownRows;
import org.mintatlas.web.database.server.DatabaseAddress;
import org.mintatlas.web.request.RequestDataSource;
import org.mintatlas.web.store.Early;
import org.mintatlas.web.store.OnDatabase;
import org.mintatlas.web.store.StoreInUse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The database and its pool as beans. Spring closes the pool first, as it needs the database. */
@Conditional(OnDatabase.class)
@Configuration(proxyBeanMethods = false)
@Import({PersistenceConfiguration.class, Ports.class})
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseConfiguration {

  /** How long to wait for a new connection, or for the word that a statement shall be cancelled. */
  private static final String PATIENCE_SECONDS = "5";

  @Bean
  Database database(
      DatabaseProperties properties,
      @Qualifier(EarlyDatabase.BEAN) ObjectProvider<Early<Database>> early) {
    Early<Database> started = early.getIfAvailable();
    return started == null ? Database.open(properties) : started.await();
  }

  @Bean
  StoreInUse storeInUse(Database database) {
    return new StoreInUse(database.location());
  }

  @Bean
  RequestDataSource dataSource(Database database, DatabaseProperties properties) {
    DatabaseAddress address = database.address();
    HikariConfig config = new HikariConfig();
    config.setPoolName("mint-atlas");
    config.setJdbcUrl(address.jdbcUrl());
    config.setUsername(address.user());
    config.setPassword(address.password());
    config.setMaximumPoolSize(properties.poolSize());
    config.setConnectionTimeout(properties.poolWait().toMillis());
    config.setValidationTimeout(properties.poolWait().toMillis());
    config.setConnectionInitSql(
        "set statement_timeout = " + properties.statementTimeout().toMillis());
    config.addDataSourceProperty("ApplicationName", "MINT Atlas");
    config.addDataSourceProperty("loginTimeout", PATIENCE_SECONDS);
    config.addDataSourceProperty("connectTimeout", PATIENCE_SECONDS);
    config.addDataSourceProperty("cancelSignalTimeout", PATIENCE_SECONDS);
    return new RequestDataSource(new HikariDataSource(config));
  }

  @Bean
  KnownRows knownRows(DatabaseProperties properties) {
    return new KnownRows(properties.keptRows());
  }

  @Bean
  DatabaseErrors databaseErrors(DatabaseProperties properties) {
    return new DatabaseErrors(properties.statementTimeout());
  }

  /** On connections of its own: a migration of many rows takes as long as it needs. */
  @Bean
  FlywayConfigurationCustomizer noStatementTimeout(Database database) {
    DatabaseAddress owner = database.owner();
    return configuration ->
        configuration.dataSource(owner.jdbcUrl(), owner.user(), owner.password());
  }

  /** Spring ends whoever listens on one before the database, as with the pool. */
  @Bean
  PostgresChanges.Connections connections(Database database) {
    return database.address()::connect;
  }

  /** By default Flyway passes over migrations that a newer program has made. */
  @Bean
  FlywayConfigurationCustomizer noUnknownMigrations() {
    return configuration -> configuration.ignoreMigrationPatterns(new String[0]);
  }

  @Bean
  FlywayMigrationStrategy migrations(Database database) {
    SchemaMigration migration = new SchemaMigration(database.location());
    return database.owner().equals(database.address())
        ? migration
        : flyway -> {
          migration.migrate(flyway);
          new ProgramRole(database.owner(), database.address()).grant();
        };
  }
}
