package org.mintatlas.domain.initiative;

import org.mintatlas.domain.shared.InvalidValueException;

/**
 * The ages that a project is made for, both included.
 *
 * @param from the lowest age in years, 0 to 120
 * @param to the highest age in years, not below the lowest, at most 120
 */
public record AgeRange(int from, int to) {
  /**
   * @throws InvalidValueException when an age is out of range or they are the wrong way round
   */
  public AgeRange {
    if (from < 0 || to > 120 || to < from) {
      throw new InvalidValueException("age range", from + "-" + to, "must rise within 0 to 120");
    }
  }

  /** Whether somebody of this age is meant. */
  public boolean contains(int age) {
    return age >= from && age <= to;
  }
}
