package org.mintatlas.application.quota;

import java.time.Duration;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;

/**
 * A quota.
 *
 * @param points how many points it has when it is full, at least 1
 * @param window in which that many points come back, at least a second
 */
public record QuotaPolicy(long points, Duration window) {
  private static final Rule TOO_SHORT =
      new Rule("quota.too-short", "must be at least 1 second", "muss mindestens 1 Sekunde sein");

  /**
   * @throws InvalidValueException when there are no points or the window is shorter than a second
   */
  public QuotaPolicy {
    Require.given("window", window);
    Require.atLeast("quota", points, 1);
    if (window.compareTo(Duration.ofSeconds(1)) < 0) {
      throw TOO_SHORT.broken("window of a quota", window);
    }
  }
}
