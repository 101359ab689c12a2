package org.mintatlas.application.quota;

import java.time.Duration;
import org.mintatlas.domain.shared.InvalidValueException;

/**
 * A quota.
 *
 * @param points how many points it has when it is full, at least 1
 * @param window in which that many points come back, at least a second
 */
public record QuotaPolicy(long points, Duration window) {

  /**
   * @throws InvalidValueException when there are no points or the window is shorter than a second
   */
  public QuotaPolicy {
    if (points < 1) {
      throw new InvalidValueException("quota", points, "must be at least 1");
    }
    if (window.compareTo(Duration.ofSeconds(1)) < 0) {
      throw new InvalidValueException("window of a quota", window, "must be at least 1 second");
    }
  }
}
