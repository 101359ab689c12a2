package org.mintatlas.web.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mintatlas.web.StartRefused;
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
final class EmbeddedDatabase implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

  /** Of the programs in the jar; the data of another one cannot be read by them. */
  private static final String MAJOR_VERSION = "18";

  private static final String HOST = "127.0.0.1";
  private static final String USER = "mintatlas";

  /** Long enough to repair a large database after a power cut. */
  private static final String SECONDS_TO_START = "120";

  private final DatabaseDirectory directory;
  private final PostgresPrograms programs;
  private final Path data;
  private final Path log;
  private final DatabaseAddress address;
  private final AtomicBoolean open = new AtomicBoolean(true);

  /**
   * Starts it, with an empty database where there is none yet.
   *
   * @param wanted the directory; see {@link DatabaseDirectory}
   * @param connections most at a time
   * @throws StartRefused where it cannot run there
   */
  static EmbeddedDatabase start(Path wanted, int connections) {
    DatabaseDirectory directory = DatabaseDirectory.claim(wanted);
    try {
      return new EmbeddedDatabase(directory, connections);
    } catch (IOException e) {
      directory.close();
      throw new StartRefused(
          String.format(
              Locale.ROOT,
              "The embedded PostgreSQL in %s does not start (%s):"
                  + " see server.log there or set MINTATLAS_DATABASE_URL.",
              directory,
              e.getMessage()),
          e);
    } catch (StartRefused e) {
      directory.close();
      throw e;
    }
  }

  private EmbeddedDatabase(DatabaseDirectory directory, int connections) throws IOException {
    this.directory = directory;
    log = directory.resolve("server.log");
    Files.writeString(log, "");
    Unprivileged.own(log);
    programs = PostgresPrograms.in(directory);
    data = directory.directory("data", this::initialise);
    requireReadableData();
    stopOrphan();
    int port = freePort();
    launch(port, connections);
    address =
        new DatabaseAddress(
            HOST + ":" + port, "postgres", "", USER, Files.readString(passwordFile()));
  }

  /**
   * German order of words by ICU, the same on every machine. {@code C.UTF-8} beside it is for the
   * few places that ask the operating system what a letter is (pg_trgm: with plain {@code C} it
   * drops each ä); where a system has no such locale, {@code C} has to do.
   */
  private void initialise(Path part) throws IOException {
    Files.writeString(passwordFile(), UUID.randomUUID().toString());
    Unprivileged.own(passwordFile());
    try {
      initialise(part, "C.UTF-8");
    } catch (IOException e) {
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
            "--pwfile=" + passwordFile(),
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C",
            "--lc-ctype=" + letters,
            "--locale-provider=icu",
            "--icu-locale=de-DE"));
  }

  /** Known to this process and the directory's owner only: other users of the machine stay out. */
  private Path passwordFile() {
    return directory.resolve("password");
  }

  private void requireReadableData() throws IOException {
    String version = Files.readString(data.resolve("PG_VERSION")).strip();
    if (!version.equals(MAJOR_VERSION)) {
      throw DatabaseDirectory.refused(
          String.format(
              Locale.ROOT,
              "The database in %s was made by PostgreSQL %s, but this program brings PostgreSQL %s:"
                  + " move it away",
              directory,
              version,
              MAJOR_VERSION));
    }
  }

  /**
   * Stops the PostgreSQL of a killed process; that no other process of ours is alive, the lock of
   * the directory tells.
   */
  private void stopOrphan() throws IOException {
    Path pidFile = data.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    Optional<ProcessHandle> process = process(pidFile);
    if (process.filter(this::isPostgresOnOurData).isPresent()) {
      LOG.warn("Stopping the PostgreSQL in {} that a killed MINT Atlas left running", directory);
      stop();
    } else if (process.isPresent()) {
      // The number now belongs to another program, which PostgreSQL might take for itself. Where
      // there is no such process, it clears up by itself, and more thoroughly.
      Files.delete(pidFile);
    }
  }

  private static Optional<ProcessHandle> process(Path pidFile) throws IOException {
    try (Stream<String> lines = Files.lines(pidFile)) {
      return lines.findFirst().map(String::strip).map(Long::valueOf).flatMap(ProcessHandle::of);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Where a system does not tell the arguments of a process, its program has to do. */
  private boolean isPostgresOnOurData(ProcessHandle process) {
    ProcessHandle.Info info = process.info();
    return info.command().filter(command -> command.contains("postgres")).isPresent()
        && info.arguments()
            .map(arguments -> List.of(arguments).contains(data.toString()))
            .orElse(true);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral(HOST))) {
      return socket.getLocalPort();
    }
  }

  private void launch(int port, int connections) throws IOException {
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
    programs.run(log, "pg_ctl", arguments);
  }

  DatabaseAddress address() {
    return address;
  }

  /** Where its files are, for people. */
  String directory() {
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
