package org.mintatlas.web.database.embedded;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mintatlas.web.StartRefused;
import org.mintatlas.web.database.server.DatabaseAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of our own: runs while this object is open, on this machine's own address only, and
 * keeps its data in a directory.
 *
 * <p>It is not a child in the terminal's eyes ({@code pg_ctl} sees to that): Ctrl-C reaches this
 * process only, which first lets the pool go and then stops PostgreSQL. Where this process is
 * killed, PostgreSQL goes on; the next start finds and stops it.
 */
public final class EmbeddedDatabase implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

  /** The version of the programs in the jar; they cannot read the data of another one. */
  private static final String MAJOR_VERSION = "18";

  private static final String HOST = "127.0.0.1";
  private static final String USER = "mintatlas";

  /** SQLSTATEs: a password that is wrong, and none at all. */
  private static final List<String> WRONG_PASSWORD = List.of("28P01", "08004");

  /** What PostgreSQL says where the operating system has no name for its user. */
  private static final String NOBODY_KNOWN = "look up effective user ID";

  /** Long enough to repair a large database after a power cut. */
  private static final String SECONDS_TO_START = "120";

  private final DatabaseDirectory directory;
  private final PostgresPrograms programs;
  private final Path data;
  private final Path log;
  private final PasswordFile password;
  private final DatabaseAddress address;
  private final AtomicBoolean open = new AtomicBoolean(true);

  /**
   * Starts it, with an empty database where there is none yet.
   *
   * @param wanted the directory; see {@link DatabaseDirectory}
   * @param connections most at a time
   * @throws StartRefused where it cannot run there
   */
  public static EmbeddedDatabase start(Path wanted, int connections) {
    return start(DatabaseDirectory.claim(wanted), connections);
  }

  static EmbeddedDatabase start(DatabaseDirectory directory, int connections) {
    try {
      return new EmbeddedDatabase(directory, connections);
    } catch (IOException e) {
      directory.close();
      throw StartRefused.of(
              "The embedded PostgreSQL in %s does not start (%s):"
                  + " see server.log there or set MINTATLAS_DATABASE_URL.",
              directory, FileTrouble.of(e))
          .from(e);
    } catch (RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  private EmbeddedDatabase(DatabaseDirectory directory, int connections) throws IOException {
    this.directory = directory;
    password = new PasswordFile(directory.resolve("password"));
    log = directory.resolve("server.log");
    Files.writeString(log, "");
    Unprivileged.own(log);
    programs = PostgresPrograms.in(directory);
    data = directory.directory("data", this::initialise);
    requireReadableData();
    new Postmaster(data).clear(this::stop);
    address = open(connections);
  }

  /** Starts it; where its password is lost or wrong, with another one. */
  private DatabaseAddress open(int connections) throws IOException {
    DatabaseAddress first = launch(connections, password.read());
    if (isLetIn(first)) {
      return first;
    }
    LOG.warn("The file {} is lost or damaged: making another password", password);
    stop();
    programs.run(
        log,
        "postgres",
        List.of("--single", "-D", data.toString(), "postgres"),
        String.format(Locale.ROOT, "alter role %s password '%s'\n", USER, password.renew()));
    return launch(connections, password.read());
  }

  private static boolean isLetIn(DatabaseAddress address) {
    try (Connection _ = address.connect()) {
      return true;
    } catch (SQLException e) {
      return !WRONG_PASSWORD.contains(String.valueOf(e.getSQLState())); // the rest is told later
    }
  }

  /**
   * German order of words by ICU, the same on every machine. {@code C.UTF-8} beside it is for the
   * few places that ask the operating system what a letter is (pg_trgm: with plain {@code C} it
   * drops each ä); where a system has no such locale, {@code C} has to do.
   */
  private void initialise(Path part) throws IOException {
    password.renew();
    try {
      initialise(part, "C.UTF-8");
    } catch (IOException e) {
      if (String.valueOf(e.getMessage()).contains(NOBODY_KNOWN)) {
        throw new StartRefused(
            "PostgreSQL needs an entry for the user of this process in /etc/passwd, and there is"
                + " none: add one, start as another user or set MINTATLAS_DATABASE_URL.",
            e);
      }
      initialise(part, "C");
    }
  }

  private void initialise(Path part, String letters) throws IOException {
    programs.run(
        log,
        "initdb",
        List.of(
            "--pgdata=" + part,
            "--username=" + USER,
            "--pwfile=" + password,
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C",
            "--lc-ctype=" + letters,
            "--locale-provider=icu",
            "--icu-locale=de-DE"),
        "");
  }

  private void requireReadableData() throws IOException {
    String version = Files.readString(data.resolve("PG_VERSION"), ISO_8859_1).strip();
    if (!version.matches("\\d+")) {
      throw DatabaseDirectory.refused(
          "The file %s is damaged: write %s into it where this program made the data, or"
              + " restore them from a backup,",
          data.resolve("PG_VERSION"), MAJOR_VERSION);
    }
    if (!version.equals(MAJOR_VERSION)) {
      throw DatabaseDirectory.refused(
          "The database in %s was made by PostgreSQL %s, but this program brings PostgreSQL %s:"
              + " move it away",
          directory, version, MAJOR_VERSION);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral(HOST))) {
      return socket.getLocalPort();
    }
  }

  private DatabaseAddress launch(int connections, String secret) throws IOException {
    int port = freePort();
    // On the command line, not in a file: a later version of the program brings its own.
    String settings =
        Stream.of(
                "listen_addresses=" + HOST,
                "port=" + port,
                "unix_socket_directories=",
                "max_connections=" + connections,
                "shared_buffers=256MB",
                "jit=off",
                "timezone=UTC")
            .map(setting -> "-c " + setting)
            .collect(Collectors.joining(" "));
    pgCtl("start", "-l", log.toString(), "-t", SECONDS_TO_START, "-o", settings);
    return new DatabaseAddress(HOST + ":" + port, "postgres", "", USER, secret);
  }

  private void stop() throws IOException {
    try {
      pgCtl("stop", "-m", "fast", "-t", "20");
    } catch (IOException e) {
      // As after a power cut: nothing is lost, but the next start has to repair.
      pgCtl("stop", "-m", "immediate", "-t", "20");
    }
  }

  private void pgCtl(String action, String... options) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(action, "-D", data.toString(), "-w", "-s"));
    arguments.addAll(List.of(options));
    programs.run(log, "pg_ctl", arguments, "");
  }

  public DatabaseAddress address() {
    return address;
  }

  public String directory() {
    return directory.toString();
  }

  /** Stops it and frees the directory; a second call does nothing. */
  @Override
  public void close() {
    if (open.compareAndSet(true, false)) {
      try {
        stop();
      } catch (IOException e) {
        LOG.error("The PostgreSQL in {} does not stop: {}", directory, e.getMessage());
      } finally {
        directory.close();
      }
    }
  }
}
