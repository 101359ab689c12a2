package org.mintatlas.domain.region;

import java.time.LocalDate;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Require;

/**
 * The quality seal of a zdi network (zdi-Qualitätssiegel): valid for one year from its award.
 *
 * @param awarded when it was awarded, as exactly as a source tells
 */
public record QualitySeal(PartialDate awarded) {
  public QualitySeal {
    Require.given("awarded", awarded);
  }

  /**
   * The last day on which it can be valid: the day before the first anniversary of the last day
   * that the award can mean.
   */
  public LocalDate validUntil() {
    return awarded.lastDay().plusYears(1).minusDays(1);
  }
}
