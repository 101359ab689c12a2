package org.mintatlas.persistence.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The one PostgreSQL of a test JVM: a given one, else a container where Docker answers, else an
 * embedded one that keeps nothing.
 *
 * <p>Given by {@code MINTATLAS_TEST_DATABASE_URL}, {@code …_USER} and {@code …_PASSWORD}, as
 * environment variables or system properties of that name; its user must be allowed to create
 * databases.
 */
final class TestServer {

  private static final Logger LOG = LoggerFactory.getLogger(TestServer.class);

  private static final PGSimpleDataSource HOME = start();

  private TestServer() {}

  /** The database one is in before there are others. */
  static PGSimpleDataSource home() {
    return HOME;
  }

  /** A database of that name on this server. */
  static PGSimpleDataSource database(String name) {
    PGSimpleDataSource database = at(HOME.getURL(), HOME.getUser(), HOME.getPassword());
    database.setDatabaseName(name);
    return database;
  }

  private static PGSimpleDataSource start() {
    String url = setting("URL");
    if (url != null) {
      LOG.info("Tests use the PostgreSQL given by MINTATLAS_TEST_DATABASE_URL");
      return at(url, setting("USER"), setting("PASSWORD"));
    }
    if (dockerAnswers()) {
      LOG.info("Tests use PostgreSQL 18 in a container");
      return Container.start();
    }
    LOG.info("Tests use an embedded PostgreSQL");
    return Embedded.start();
  }

  private static @Nullable String setting(String name) {
    String key = "MINTATLAS_TEST_DATABASE_" + name;
    return System.getProperty(key, System.getenv(key));
  }

  private static PGSimpleDataSource at(
      String url, @Nullable String user, @Nullable String password) {
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setURL(url);
    if (user != null) {
      database.setUser(user);
    }
    if (password != null) {
      database.setPassword(password);
    }
    return database;
  }

  /** Asking Testcontainers takes seconds, and prints stack traces where there is no Docker. */
  private static boolean dockerAnswers() {
    String host = System.getenv().getOrDefault("DOCKER_HOST", "unix:///var/run/docker.sock");
    if (!host.startsWith("unix://")) {
      return true;
    }
    Path socket = Path.of(host.substring("unix://".length()));
    try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
      return channel.isConnected();
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  /** Apart, so that its library is needed only where it is used. */
  private static final class Container {

    @SuppressWarnings("resource") // Testcontainers removes the container when the JVM ends
    static PGSimpleDataSource start() {
      PostgreSQLContainer container = new PostgreSQLContainer("postgres:18");
      container.setCommand("postgres", "-c", "fsync=off", "-c", "max_connections=300");
      container.start();
      return at(container.getJdbcUrl(), container.getUsername(), container.getPassword());
    }
  }

  private static final class Embedded {

    /**
     * The library itself switches {@code fsync} off and removes the data when the JVM ends. It
     * would unpack its programs for all builds of this machine in one place.
     */
    static PGSimpleDataSource start() {
      try {
        return at(
            EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(
                    Path.of("target", "postgres").toAbsolutePath().toFile())
                .start()
                .getJdbcUrl("postgres", "postgres"),
            null,
            null);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** For a server that outlives us: drops the databases whose name begins so. */
  static void dropAtExit(String prefix) {
    if (setting("URL") != null) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> drop(prefix), "drop-test-databases"));
    }
  }

  private static void drop(String prefix) {
    try (Connection connection = HOME.getConnection();
        Statement statement = connection.createStatement()) {
      List<String> names = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery("SELECT datname FROM pg_database")) {
        while (rows.next()) {
          names.add(rows.getString(1));
        }
      }
      for (String name : names) {
        if (name.startsWith(prefix)) {
          statement.execute("DROP DATABASE %s WITH (FORCE)".formatted(name));
        }
      }
    } catch (SQLException e) {
      LOG.warn("Test databases {}… are left over: {}", prefix, e.getMessage());
    }
  }
}
