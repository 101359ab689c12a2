package org.mintatlas.web.request;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A request while it runs in the thread that opened it. Its statements are counted; when it is
 * stopped, the one that runs is cancelled in the database and no other begins.
 */
public final class RunningRequest implements AutoCloseable {
  private static final ThreadLocal<@Nullable RunningRequest> CURRENT = new ThreadLocal<>();

  /** A cancellation is lost where it comes before the statement has reached the database. */
  private static final Duration NEXT_TRY = Duration.ofMillis(50);

  /** Whoever does not answer to so many tries within seconds will not answer at all. */
  private static final int TRIES = 60;

  private final long opened = System.nanoTime();
  private final AtomicReference<@Nullable Stop> stop = new AtomicReference<>();
  private @Nullable Statement running;
  private int statements;
  private long waitedNanos;
  private long begun;
  private long lastNanos;
  private boolean withoutConnection;
  private boolean failureTold;
  private volatile boolean changing;

  public enum Stop {
    /** It took longer than a request may. */
    DEADLINE,
    /** Nobody waits for its answer any more. */
    CLIENT_GONE,
    /** The program ends, and has waited for it. */
    PROGRAM_ENDS
  }

  private RunningRequest() {}

  public static RunningRequest open() {
    RunningRequest request = new RunningRequest();
    CURRENT.set(request);
    return request;
  }

  public static Optional<RunningRequest> current() {
    return Optional.ofNullable(CURRENT.get());
  }

  /** Why it was stopped; empty when it was not. */
  public Optional<Stop> stopped() {
    return Optional.ofNullable(stop.get());
  }

  public synchronized SqlUse sql() {
    return new SqlUse(statements, Duration.ofNanos(waitedNanos));
  }

  public Duration age() {
    return Duration.ofNanos(System.nanoTime() - opened);
  }

  /** How long the statement took that ended last; zero when none did. */
  public synchronized Duration lastStatement() {
    return Duration.ofNanos(lastNanos);
  }

  /** Whether it is the first time that this is asked: a request tells of a failure once. */
  public synchronized boolean tellsFailure() {
    boolean first = !failureTold;
    failureTold = true;
    return first;
  }

  /** Notes that it changes something. */
  void changes() {
    changing = true;
  }

  /** Whether it changes something, so that it may have waited for others who do. */
  boolean isChanging() {
    return changing;
  }

  /** Stops it, from any thread and without waiting; it ends by itself soon afterwards. */
  void stop(Stop why) {
    if (stop.compareAndSet(null, why)) {
      Thread.ofVirtual().name("request-stop").start(this::cancelStatement);
    }
  }

  /**
   * A statement is about to be sent.
   *
   * @throws RequestStoppedException when none may be sent any more
   */
  synchronized void begins(Statement statement) {
    refuseWhenStopped();
    running = statement;
    begun = System.nanoTime();
  }

  synchronized void ended() {
    running = null;
    statements++;
    lastNanos = System.nanoTime() - begun;
    waitedNanos += lastNanos;
  }

  /**
   * @throws RequestStoppedException when it was stopped
   */
  void refuseWhenStopped() {
    Stop why = stop.get();
    if (why != null) {
      throw new RequestStoppedException(why);
    }
  }

  /** Notes that the pool had no connection for it, so that its other fields need not wait. */
  synchronized void gotNoConnection() {
    withoutConnection = true;
  }

  synchronized boolean isWithoutConnection() {
    return withoutConnection;
  }

  /**
   * Each try holds the lock: a statement that has ended, whose connection may be somebody else's
   * already, is never cancelled.
   */
  private void cancelStatement() {
    for (int left = TRIES; left >= 0 && tryToCancel(left); left--) {
      try {
        Thread.sleep(NEXT_TRY);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  /** One try; whether there is something left to cancel. */
  private synchronized boolean tryToCancel(int left) {
    if (running == null) {
      return false;
    }
    try {
      if (left > 0) {
        running.cancel();
      } else {
        running.getConnection().abort(Runnable::run);
      }
    } catch (SQLException e) {
      // then the next try, or the database has broken off by itself
    }
    return true;
  }

  /** Ends it; must be called by the thread that opened it. */
  @Override
  public void close() {
    CURRENT.remove();
  }
}
