package org.mintatlas.domain.geography;

import java.util.regex.Pattern;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;

/** A postcode (Postleitzahl) as people write it: five digits, the leading zero kept. */
public record PostalCode(String value) implements Comparable<PostalCode> {
  static final Rule FIVE_DIGITS =
      new Rule("geography.five-digits", "needs five digits", "braucht fünf Ziffern");
  private static final Pattern VALID = Pattern.compile("[0-9]{5}");

  /**
   * @throws InvalidValueException when it is not five digits
   */
  public PostalCode {
    Require.given("value", value);
    if (!VALID.matcher(value).matches()) {
      throw FIVE_DIGITS.broken("postcode", value);
    }
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
