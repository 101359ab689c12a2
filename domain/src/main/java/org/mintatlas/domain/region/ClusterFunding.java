package org.mintatlas.domain.region;

import java.time.LocalDate;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;

/**
 * When a region is funded as a cluster (Förderzeitraum).
 *
 * @param period from the first known funding to the end of the last, if that is known
 * @param endDerived whether the end was computed from a duration that a source states
 */
public record ClusterFunding(Period period, boolean endDerived) {
  private static final Rule NO_END =
      new Rule(
          "region.no-end",
          "has no end to be derived",
          "hat kein Ende, das erschlossen sein könnte");

  /**
   * @throws InvalidValueException when there is no end that could be derived
   */
  public ClusterFunding {
    Require.given("period", period);
    if (endDerived && period.to() == null) {
      throw NO_END.broken("cluster funding", period);
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
