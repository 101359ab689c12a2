package org.mintatlas.domain.quality;

import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Wording;

/**
 * A step of a rating scale (Bewertungsstufe).
 *
 * @param value its number, 0 to 100; a higher one is better
 * @param label what it means
 */
public record Rating(int value, Wording label) {

  /**
   * @throws InvalidValueException when the value is out of range
   */
  public Rating {
    Require.given("label", label);
    Require.between("rating", value, 0, 100);
  }
}
