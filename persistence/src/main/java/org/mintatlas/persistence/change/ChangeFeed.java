package org.mintatlas.persistence.change;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.change.Changes.Listener;
import org.mintatlas.application.change.Changes.Subscription;
import org.mintatlas.persistence.statement.Statements;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Listens in a thread and on a connection of its own, from the first listener on until it is
 * closed. When the connection is lost it makes another.
 */
final class ChangeFeed implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(ChangeFeed.class.getName());

  /** How long one look for notifications waits; what comes earlier ends it. */
  private static final Duration LOOK = Duration.ofSeconds(10);

  /** How long the first listener waits for the database, which mostly answers at once. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private final PostgresChanges.Connections connections;
  private final List<Listening> listening = new CopyOnWriteArrayList<>();
  private final CountDownLatch firstTry = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);
  private @Nullable Thread thread;
  private @Nullable Connection connection;

  /** Not the listener itself, which may listen twice. */
  private static final class Listening {
    private final Listener listener;

    Listening(Listener listener) {
      this.listener = listener;
    }
  }

  ChangeFeed(PostgresChanges.Connections connections) {
    this.connections = connections;
  }

  Subscription add(Listener listener) {
    start();
    Listening one = new Listening(listener);
    listening.add(one);
    return () -> listening.remove(one);
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
        pause = FIRST_PAUSE;
        if (!first) {
          LOG.log(System.Logger.Level.INFO, "The feed of changes goes on");
          // Who came meanwhile has missed as much as the others.
          tellAll(Listener::interrupted);
        }
        first = false;
        firstTry.countDown();
        while (!isClosed()) {
          deliver(notifications.getNotifications((int) LOOK.toMillis()));
        }
      } catch (SQLException e) {
        if (isClosed()) {
          return;
        }
        LOG.log(
            System.Logger.Level.WARNING, "The feed of changes is interrupted: {0}", e.getMessage());
        first = false;
        firstTry.countDown();
        tellAll(Listener::interrupted);
        sleep(pause);
        pause = pause.multipliedBy(2);
        pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
      }
    }
  }

  private PGConnection listenOn(Connection opened) throws SQLException {
    synchronized (this) {
      connection = opened;
    }
    try (Statement statement = opened.createStatement()) {
      Statements.execute(statement, "listen " + PostgresChanges.CHANNEL);
    }
    return opened.unwrap(PGConnection.class);
  }

  private void deliver(PGNotification @Nullable [] notifications) {
    if (notifications == null) {
      return;
    }
    for (PGNotification notification : notifications) {
      Change change = ChangeText.parse(notification.getParameter()).orElse(null);
      if (change == null) {
        LOG.log(
            System.Logger.Level.WARNING,
            "A notification that is no change was passed over: is another version of the program"
                + " on the same database?");
      } else {
        tellAll(listener -> listener.changed(change));
      }
    }
  }

  private void tellAll(Consumer<Listener> telling) {
    for (Listening one : listening) {
      try {
        telling.accept(one.listener);
      } catch (RuntimeException e) {
        LOG.log(System.Logger.Level.ERROR, "A listener to changes failed", e);
      }
    }
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
