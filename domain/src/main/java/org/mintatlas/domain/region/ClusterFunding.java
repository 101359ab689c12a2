package org.mintatlas.domain.region;

import java.time.LocalDate;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Require;

/**
 * When a region is funded as a cluster (Förderzeitraum).
 *
 * @param period from the first known funding to the end of the last, if that is known
 * @param endDerived whether the end was computed from a duration that a source states
 */
public record ClusterFunding(Period period, boolean endDerived) {

  /**
   * @throws InvalidValueException when there is no end that could be derived
   */
  public ClusterFunding {
    Require.given("period", period);
    if (endDerived && period.to() == null) {
      throw new InvalidValueException("cluster funding", period, "has no end to be derived");
    }
  }

  /**
   * Whether its end is known to lie before the day. One that was only computed may have been put
   * off, as many were.
   */
  public boolean isKnownToHaveEndedBy(LocalDate day) {
    return !endDerived && period.to() != null && day.isAfter(period.to().lastDay());
  }
}
