package org.mintatlas.persistence.change;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.audit.AuditLog;
import org.mintatlas.application.audit.AuditLog.Logged;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.change.Changes.Listener;
import org.mintatlas.application.change.Changes.Subscription;
import org.mintatlas.persistence.statement.Statements;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Reads on in the audit log whenever a notification says so, in a thread and on a connection of its
 * own, from the first listener on until it is closed. When the connection is lost it makes another,
 * and goes on where it was.
 */
final class ChangeFeed implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(ChangeFeed.class.getName());

  /** How long to wait for a notification before looking without one. */
  private static final Duration LOOK = Duration.ofSeconds(10);

  /** How long the first listener waits for the database, which mostly answers at once. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  /** How many entries are read at a time. */
  private static final int PAGE = 500;

  private static final long UNKNOWN = -1;

  private final AuditLog log;
  private final PostgresChanges.Connections connections;
  private final List<Listening> listening = new CopyOnWriteArrayList<>();
  private final CountDownLatch firstTry = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);

  /** Held by whoever tells listeners, so that each is told by one at a time and in order. */
  private final ReentrantLock telling = new ReentrantLock();

  /** To where it has read; once it runs, only its own thread knows. */
  private long position = UNKNOWN;

  private @Nullable Thread thread;
  private @Nullable Connection connection;

  /** Not the listener itself, which may listen twice. */
  private static final class Listening {
    private final Listener listener;

    /** Behind which it wants to be told. */
    private long position;

    Listening(long position, Listener listener) {
      this.position = position;
      this.listener = listener;
    }

    void tell(Logged logged) {
      if (logged.position() <= position) {
        return;
      }
      position = logged.position();
      logged.entry().told().ifPresent(change -> changed(change, logged.position()));
    }

    private void changed(Change change, long position) {
      try {
        listener.changed(change, position);
      } catch (RuntimeException e) {
        LOG.log(System.Logger.Level.ERROR, "A listener to changes failed", e);
      }
    }

    void interrupt() {
      try {
        listener.interrupted();
      } catch (RuntimeException e) {
        LOG.log(System.Logger.Level.ERROR, "A listener to changes failed", e);
      }
    }
  }

  /**
   * @param log asked for what stands there already when somebody begins to listen
   * @param connections for the one on which it goes on from there
   */
  ChangeFeed(AuditLog log, PostgresChanges.Connections connections) {
    this.log = log;
    this.connections = connections;
  }

  /** What is committed before somebody listens and behind their position they are told at once. */
  Subscription add(long after, Listener listener) {
    Listening one = new Listening(after, listener);
    locked(() -> {
      long end = readOn(log, after, page -> page.forEach(one::tell));
      if (position == UNKNOWN) {
        position = end;
      }
      listening.add(one);
    });
    start();
    return () -> listening.remove(one);
  }

  private void locked(Runnable work) {
    telling.lock();
    try {
      work.run();
    } finally {
      telling.unlock();
    }
  }

  /** Reads to the end, and tells where that is. */
  private static long readOn(AuditLog log, long from, Consumer<List<Logged>> reader) {
    long position = from;
    while (true) {
      List<Logged> page = log.after(position, PAGE);
      reader.accept(page);
      position = page.isEmpty() ? position : page.getLast().position();
      if (page.size() < PAGE) {
        return position;
      }
    }
  }

  private void start() {
    synchronized (this) {
      if (thread == null && !isClosed()) {
        thread = Thread.ofPlatform().daemon().name("changes").start(this::run);
      }
    }
    try {
      if (!firstTry.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.log(System.Logger.Level.WARNING, "The feed of changes does not listen yet");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    Duration pause = FIRST_PAUSE;
    boolean first = true;
    while (!isClosed()) {
      try (Connection opened = connections.open()) {
        PGConnection notifications = listenOn(opened);
        AuditLog here =
            new JdbcAuditLog(
                new Statements(new JdbcTemplate(new SingleConnectionDataSource(opened, true))));
        if (!first) {
          LOG.log(System.Logger.Level.INFO, "The feed of changes goes on");
        }
        first = false;
        firstTry.countDown();
        locked(() -> goBack(here.latest()));
        while (!isClosed()) {
          position = readOn(here, position, page -> locked(() -> page.forEach(this::tellAll)));
          pause = FIRST_PAUSE;
          notifications.getNotifications((int) LOOK.toMillis());
        }
      } catch (SQLException | RuntimeException e) {
        if (isClosed()) {
          return;
        }
        LOG.log(
            System.Logger.Level.WARNING, "The feed of changes is interrupted: {0}", e.getMessage());
        first = false;
        firstTry.countDown();
        sleep(pause);
        pause = pause.multipliedBy(2);
        pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
      }
    }
  }

  /** Only a database that was put back to what it was before has less than was read of it. */
  private void goBack(long latest) {
    if (latest < position) {
      position = latest;
      listening.forEach(one -> {
        one.position = latest;
        one.interrupt();
      });
    }
  }

  private void tellAll(Logged logged) {
    listening.forEach(one -> one.tell(logged));
  }

  private PGConnection listenOn(Connection opened) throws SQLException {
    synchronized (this) {
      connection = opened;
    }
    try (Statement statement = opened.createStatement()) {
      Statements.execute(statement, "listen " + JdbcAuditLog.CHANNEL);
    }
    return opened.unwrap(PGConnection.class);
  }

  private void sleep(Duration pause) {
    try {
      boolean ended = closed.await(pause.toMillis(), TimeUnit.MILLISECONDS);
      LOG.log(System.Logger.Level.DEBUG, ended ? "closed" : "tries again");
    } catch (InterruptedException e) {
      closed.countDown();
    }
  }

  private boolean isClosed() {
    return closed.getCount() == 0;
  }

  @Override
  public void close() {
    Thread running;
    synchronized (this) {
      closed.countDown();
      running = thread;
      if (connection != null) {
        end(connection);
      }
    }
    listening.clear();
    if (running != null) {
      try {
        running.join(PATIENCE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Not by {@code close()}, which waits while the other thread reads. */
  private static void end(Connection connection) {
    try {
      connection.abort(Runnable::run);
    } catch (SQLException e) {
      LOG.log(System.Logger.Level.DEBUG, "was closed already", e);
    }
  }
}
