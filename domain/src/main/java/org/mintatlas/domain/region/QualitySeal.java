package org.mintatlas.domain.region;

import java.time.LocalDate;

/**
 * The quality seal of a zdi network (zdi-Qualitätssiegel): valid for one year from its award.
 *
 * @param awardedOn the first day on which it is valid
 */
public record QualitySeal(LocalDate awardedOn) {

  /** The last day on which it is valid: the day before its first anniversary. */
  public LocalDate validUntil() {
    return awardedOn.plusYears(1).minusDays(1);
  }

  /** Whether it is valid on the day. */
  public boolean on(LocalDate day) {
    return !day.isBefore(awardedOn) && !day.isAfter(validUntil());
  }
}
