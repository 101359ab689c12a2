package org.mintatlas.application.quota;

import java.time.Duration;
import org.mintatlas.domain.shared.Require;

/**
 * Points that clients may spend in a time. Every client has the same quota, full at first; what is
 * spent comes back evenly over the window of the {@link QuotaPolicy}.
 *
 * <p>Adapters that share a store count together, others each for themselves. A client is told apart
 * by its key; adapters keep no readable form of it, nor a client whose quota is full again.
 */
public interface Quotas {

  /** How much there is to spend, and in which time it comes back. */
  QuotaPolicy policy();

  /**
   * Takes points from the quota of a client: all of them, or none when there are fewer.
   *
   * @param client tells clients apart
   * @param points at least 1; more than the whole quota can never be taken
   */
  Decision take(String client, long points);

  /**
   * What came of it.
   *
   * @param granted whether the points were taken
   * @param remaining the points that are left, at least 0
   * @param untilFull how long it takes until the quota is full again
   * @param untilEnough how long it takes until as many points are there as were asked for; zero
   *     when they were granted
   */
  record Decision(boolean granted, long remaining, Duration untilFull, Duration untilEnough) {
    public Decision {
      Require.given("untilFull", untilFull, "untilEnough", untilEnough);
    }
  }
}
