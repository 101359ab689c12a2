package org.mintatlas.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.mintatlas.web.signin.TestIssuer;
import org.postgresql.ds.PGSimpleDataSource;

/** The program in a process of its own that runs until it is told to stop. */
public final class RunningProgram implements AutoCloseable {
  private static final int MOST_SECONDS = 240;

  private final Process process;
  private final int port;
  private final List<String> output = new CopyOnWriteArrayList<>();
  private final CountDownLatch ready = new CountDownLatch(1);

  private RunningProgram(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts it on a database, with settings as environment variables; returns when it is ready. */
  public static RunningProgram on(PGSimpleDataSource database, Map<String, String> settings)
      throws IOException, InterruptedException {
    RunningProgram running = starting(database, settings);
    running.awaitReady();
    return running;
  }

  /**
   * Starts it likewise; it takes the tokens of an issuer that are for {@link TestIssuer#AUDIENCE}.
   */
  public static RunningProgram trusting(
      String issuer, PGSimpleDataSource database, Map<String, String> settings)
      throws IOException, InterruptedException {
    RunningProgram running = startingTrusting(issuer, database, settings);
    running.awaitReady();
    return running;
  }

  /** Starts it likewise and returns at once. */
  public static RunningProgram startingTrusting(
      String issuer, PGSimpleDataSource database, Map<String, String> settings) throws IOException {
    Map<String, String> all = new HashMap<>(settings);
    all.put("MINTATLAS_SIGNIN_ISSUERURI", issuer);
    all.put("MINTATLAS_SIGNIN_AUDIENCE", TestIssuer.AUDIENCE);
    return starting(database, all);
  }

  /** Waits until it is ready; ends it where it does not get there. */
  public void awaitReady() throws InterruptedException {
    if (!ready.await(MOST_SECONDS, TimeUnit.SECONDS) || !process.isAlive()) {
      close();
      throw new IllegalStateException("Not ready: " + output);
    }
  }

  /** Starts it likewise and returns at once. */
  public static RunningProgram starting(PGSimpleDataSource database, Map<String, String> settings)
      throws IOException {
    int port = freePort();
    Map<String, String> all = new HashMap<>(settings);
    all.put("SERVER_PORT", String.valueOf(port));
    all.put("MINTATLAS_DATABASE_URL", Objects.requireNonNull(database.getURL()));
    all.put("MINTATLAS_DATABASE_USER", Objects.requireNonNull(database.getUser()));
    all.put("MINTATLAS_DATABASE_PASSWORD", Objects.requireNonNullElse(database.getPassword(), ""));
    RunningProgram running = new RunningProgram(ForkedProgram.start(all), port);
    Thread.ofVirtual().start(running::read);
    return running;
  }

  /** Waits for a line with this in it, or its end. */
  public void awaitLine(String part) throws InterruptedException {
    while (process.isAlive() && output.stream().noneMatch(line -> line.contains(part))) {
      Thread.sleep(10);
    }
  }

  /** Waits until somebody can connect, or its end; the port opens before the facts are loaded. */
  public void awaitPort() throws InterruptedException {
    while (process.isAlive() && !listens()) {
      Thread.sleep(10);
    }
  }

  private boolean listens() {
    try (Socket _ = new Socket(InetAddress.ofLiteral("127.0.0.1"), port)) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private void read() {
    process
        .inputReader(UTF_8)
        .lines()
        .forEach(line -> {
          output.add(line);
          if (line.endsWith("MINT Atlas is ready.")) {
            ready.countDown();
          }
        });
    ready.countDown();
  }

  /** The address of something in it. */
  public URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /** Where it listens. */
  public int port() {
    return port;
  }

  /** The lines it has printed so far. */
  public List<String> output() {
    return output;
  }

  /** Asks it to stop, as a terminal or a container does, and returns at once. */
  public void askToStop() {
    process.destroy();
  }

  /** Waits for its end and returns its exit code. */
  public int awaitEnd() throws InterruptedException {
    if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
      throw new IllegalStateException("Does not stop: " + output);
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      return socket.getLocalPort();
    }
  }
}
