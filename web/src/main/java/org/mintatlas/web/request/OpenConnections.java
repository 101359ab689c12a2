package org.mintatlas.web.request;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.mintatlas.graphql.request.Caller;

/** How many connections each caller has open. */
public final class OpenConnections {
  private final int perCaller;
  private final ConcurrentMap<String, Integer> taken = new ConcurrentHashMap<>();

  public OpenConnections(int perCaller) {
    this.perCaller = perCaller;
  }

  public int perCaller() {
    return perCaller;
  }

  /** Takes a place; false when the caller has all of them already. */
  public boolean take(Caller caller) {
    boolean[] got = new boolean[1];
    taken.compute(
        caller.key(),
        (key, count) -> {
          int before = count == null ? 0 : count;
          got[0] = before < perCaller;
          return got[0] ? Integer.valueOf(before + 1) : count;
        });
    return got[0];
  }

  public void leave(Caller caller) {
    taken.computeIfPresent(caller.key(), (key, count) -> count == 1 ? null : count - 1);
  }
}
