package org.mintatlas.application.statistics;

import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;

/**
 * Years in a row, both ends included, at most {@link #MAX}.
 *
 * @param from the first, 1 to 9999
 * @param to the last, 1 to 9999
 */
public record YearRange(int from, int to) {
  private static final Rule TOO_MANY =
      new Rule("statistics.too-many", "are more than %s at a time", "sind mehr als %s auf einmal");

  /** The most years that one question may be about. */
  public static final int MAX = 50;

  /**
   * @throws InvalidValueException when one is no year, they are turned round, or too many
   */
  public YearRange {
    Require.year("fromYear", from);
    Require.year("toYear", to);
    Require.ordered("fromYear", from, "toYear", to);
    if (to - from >= MAX) {
      throw TOO_MANY.broken("years", from + "–" + to, MAX);
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
