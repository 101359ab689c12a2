package org.mintatlas.persistence.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Databases for tests: each with the current schema, empty, and nobody else's.
 *
 * <p>All are on one {@link TestServer}. The first call applies the migrations to a template; each
 * call copies that, which takes a tenth of a second.
 */
public final class TestDatabase {

  /** Unlike any other run's, as the server may be a shared one. */
  private static final String PREFIX =
      "mintatlas_test_" + UUID.randomUUID().toString().substring(0, 8);

  private static final AtomicInteger COUNT = new AtomicInteger();

  static {
    TestServer.dropAtExit(PREFIX);
  }

  private TestDatabase() {}

  /**
   * Makes a database; it is gone when the JVM ends.
   *
   * @return makes a new connection each time; a test that starts Spring takes {@code getURL()},
   *     {@code getUser()} and {@code getPassword()} from it
   */
  public static PGSimpleDataSource fresh() {
    String name = PREFIX + "_" + COUNT.incrementAndGet();
    execute("CREATE DATABASE %s TEMPLATE %s".formatted(name, Template.NAME));
    return TestServer.database(name);
  }

  /**
   * Makes a database with the schema as it was up to a version, for who looks at what migrations do
   * to content; it is gone when the JVM ends.
   */
  public static PGSimpleDataSource asOf(String version) {
    String name = PREFIX + "_" + COUNT.incrementAndGet();
    create(name);
    migrations(TestServer.database(name)).target(version).load().migrate();
    return TestServer.database(name);
  }

  /** Applies all migrations that a database does not have yet. */
  public static void migrate(PGSimpleDataSource database) {
    migrations(database).load().migrate();
  }

  /** Brings the schema of the database up to this version. */
  public static void migrate(PGSimpleDataSource database, String version) {
    migrations(database).target(version).load().migrate();
  }

  private static FluentConfiguration migrations(PGSimpleDataSource database) {
    return Flyway.configure().dataSource(database).locations("classpath:db/migration");
  }

  /** As the embedded database of the program is made, whatever the server's own choice. */
  private static void create(String name) {
    execute(
        ("CREATE DATABASE %s TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C' LC_CTYPE 'C.UTF-8'"
                + " LOCALE_PROVIDER icu ICU_LOCALE 'de-DE'")
            .formatted(name));
  }

  /** Made by whoever asks first; all others wait. */
  private static final class Template {

    static final String NAME = PREFIX + "_template";

    static {
      create(NAME);
      TestDatabase.migrate(TestServer.database(NAME));
    }
  }

  private static void execute(String sql) {
    try (Connection connection = TestServer.home().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
