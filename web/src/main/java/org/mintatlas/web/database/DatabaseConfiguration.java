package org.mintatlas.web.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database and its pool as beans. Spring closes the pool first, as it needs the database. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseConfiguration {

  /** How long a request waits for a free connection. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  @Bean
  Database database(DatabaseProperties properties, ObjectProvider<EarlyDatabase> early) {
    EarlyDatabase started = early.getIfAvailable();
    return started == null ? Database.open(properties) : started.await();
  }

  @Bean
  DatabaseInUse databaseInUse(Database database) {
    return database.inUse();
  }

  @Bean
  HikariDataSource dataSource(Database database, DatabaseProperties properties) {
    DatabaseAddress address = database.address();
    HikariConfig config = new HikariConfig();
    config.setPoolName("mint-atlas");
    config.setJdbcUrl(address.jdbcUrl());
    config.setUsername(address.user());
    config.setPassword(address.password());
    config.setMaximumPoolSize(properties.poolSize());
    config.setConnectionTimeout(PATIENCE.toMillis());
    config.addDataSourceProperty("ApplicationName", "MINT Atlas");
    return new HikariDataSource(config);
  }

  /** By default Flyway passes over migrations that a newer program has made. */
  @Bean
  FlywayConfigurationCustomizer noUnknownMigrations() {
    return configuration -> configuration.ignoreMigrationPatterns(new String[0]);
  }

  @Bean
  FlywayMigrationStrategy migrations(DatabaseInUse inUse) {
    return new SchemaMigration(inUse);
  }
}
