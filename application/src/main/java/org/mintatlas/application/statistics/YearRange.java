package org.mintatlas.application.statistics;

import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.PartialDate;

/**
 * Years in a row, both ends included, at most {@link #MAX}.
 *
 * @param from the first, 1 to 9999
 * @param to the last, 1 to 9999
 */
public record YearRange(int from, int to) {
  /** As many as one question may be about. */
  public static final int MAX = 50;

  /**
   * @throws InvalidValueException when one is no year, they are turned round, or too many
   */
  public YearRange {
    PartialDate.of(from);
    PartialDate.of(to);
    if (to < from) {
      throw new InvalidValueException("year", to, "lies before the first year, " + from);
    }
    if (to - from >= MAX) {
      throw new InvalidValueException(
          "year", to, "is too far from " + from + ": at most " + MAX + " years at a time");
    }
  }

  /** The ten years that end with this one, or fewer in the very first. */
  public static YearRange tenUntil(int last) {
    return new YearRange(Math.max(1, last - 9), last);
  }

  /** Whether the year is one of them. */
  public boolean contains(int year) {
    return from <= year && year <= to;
  }
}
