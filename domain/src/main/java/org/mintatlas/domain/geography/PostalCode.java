package org.mintatlas.domain.geography;

import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;

/** A postcode (Postleitzahl) as people write it: five digits, the leading zero kept. */
public record PostalCode(String value) implements Comparable<PostalCode> {
  static final Rule FIVE_DIGITS =
      new Rule("geography.five-digits", "needs five digits", "braucht fünf Ziffern");

  /**
   * @throws InvalidValueException when it is not five digits
   */
  public PostalCode {
    Require.given("value", value);
    if (!isFiveDigits(value)) {
      throw FIVE_DIGITS.broken("postcode", value);
    }
  }

  static boolean isFiveDigits(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) < '0' || value.charAt(i) > '9') {
        return false;
      }
    }
    return value.length() == 5;
  }

  @Override
  public int compareTo(PostalCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
