package org.mintatlas.persistence.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
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

  /** Made by whoever asks first; all others wait. */
  private static final class Template {

    static final String NAME = PREFIX + "_template";

    static {
      TestServer.dropAtExit(PREFIX);
      // As in the embedded database of the program, whatever the server's own choice.
      execute(
          ("CREATE DATABASE %s TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C' LC_CTYPE 'C.UTF-8'"
                  + " LOCALE_PROVIDER icu ICU_LOCALE 'de-DE'")
              .formatted(NAME));
      Flyway.configure()
          .dataSource(TestServer.database(NAME))
          .locations("classpath:db/migration")
          .load()
          .migrate();
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
