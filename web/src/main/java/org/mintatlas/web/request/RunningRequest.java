package org.mintatlas.web.request;

import java.util.Optional;

/**
 * A request while it runs in the thread that opened it. Its statements are counted; when it is
 * stopped, the one that runs is cancelled in the database and no other begins.
 */
public final class RunningRequest implements AutoCloseable {

  /** Why a request was stopped. */
  public enum Stop {
    /** It took longer than a request may. */
    DEADLINE,
    /** Nobody waits for its answer any more. */
    CLIENT_GONE
  }

  private RunningRequest() {}

  /** Begins one in this thread. */
  public static RunningRequest open() {
    return new RunningRequest();
  }

  /** Why it was stopped; empty when it was not. */
  public Optional<Stop> stopped() {
    return Optional.empty();
  }

  /** What it has asked of the database so far. */
  public SqlUse sql() {
    return SqlUse.NONE;
  }

  /** Ends it; must be called by the thread that opened it. */
  @Override
  public void close() {}
}
