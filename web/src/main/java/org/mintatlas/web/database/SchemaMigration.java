package org.mintatlas.web.database;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.mintatlas.web.Causes;
import org.mintatlas.web.StartRefused;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/**
 * Brings the schema up to date, and tells in one sentence what stands against it in the database.
 *
 * <p>A migration that fails on its own is a fault of the program and keeps its stack trace.
 */
record SchemaMigration(String database) implements FlywayMigrationStrategy {

  private static final String INSUFFICIENT_PRIVILEGE = "42501";

  @Override
  public void migrate(Flyway flyway) {
    try {
      flyway.migrate();
    } catch (FlywayValidateException e) {
      throw newest(flyway, MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED)
          .map(version -> newer(version, newest(flyway, MigrationState.SUCCESS)))
          .orElseGet(() -> foreign("has other migrations than this program"))
          .from(e);
    } catch (FlywayException e) {
      if (e.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
        throw foreign("holds tables that are not of MINT Atlas").from(e);
      }
      if (Causes.of(e).anyMatch(SchemaMigration::isNotAllowed)) {
        throw StartRefused.of(
                "The user of %s may not create tables there: make it the owner of the database.",
                database)
            .from(e);
      }
      throw e;
    }
  }

  private StartRefused newer(String version, Optional<String> known) {
    return StartRefused.of(
        "The schema in %s is of version %s, but this program knows it up to %s only:"
            + " start the newer program or choose another database.",
        database, version, known.orElse("none"));
  }

  private StartRefused foreign(String what) {
    return StartRefused.of(
        "The schema in %s %s: choose an empty database or the program that made it.",
        database, what);
  }

  private static Optional<String> newest(Flyway flyway, MigrationState... states) {
    return Arrays.stream(flyway.info().applied())
        .filter(migration -> Arrays.asList(states).contains(migration.getState()))
        .filter(MigrationInfo::isVersioned)
        .max(MigrationInfo::compareVersion)
        .map(migration -> migration.getVersion().toString());
  }

  private static boolean isNotAllowed(Throwable cause) {
    return cause instanceof SQLException sql && INSUFFICIENT_PRIVILEGE.equals(sql.getSQLState());
  }
}
