package org.mintatlas.domain.geography;

import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;

/**
 * The official key of a district (Kreisschlüssel, the first five digits of the AGS), such as {@code
 * 05315}. It is text: the leading zero belongs to it.
 */
public record DistrictKey(String value) implements Comparable<DistrictKey> {
  private static final Rule NO_STATE =
      new Rule(
          "geography.no-state",
          "begins with 01 to 16, the number of its state",
          "beginnt mit 01 bis 16, der Nummer des Bundeslandes");

  /**
   * @throws InvalidValueException when it is not five digits of which the first two name a state
   */
  public DistrictKey {
    Require.given("value", value);
    if (!PostalCode.isFiveDigits(value)) {
      throw PostalCode.FIVE_DIGITS.broken("district key", value);
    }
    if (FederalState.ofAgsPrefix(value.substring(0, 2)).isEmpty()) {
      throw NO_STATE.broken("district key", value);
    }
  }

  /** The state in which the district lies, or lay. */
  public FederalState state() {
    return FederalState.ofAgsPrefix(value.substring(0, 2)).orElseThrow();
  }

  @Override
  public int compareTo(DistrictKey other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
