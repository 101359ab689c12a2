package org.mintatlas.domain.initiative;

import java.math.BigDecimal;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;

/** What it costs to take part. */
public sealed interface Cost {
  /** Nothing. */
  Cost FREE = new Free();

  /** Taking part is free. */
  record Free() implements Cost {}

  /**
   * Taking part is paid for.
   *
   * @param amount euros for one person, more than 0, at most 100,000, at most two decimal places
   */
  record Paid(BigDecimal amount) implements Cost {
    private static final Rule CENTS =
        new Rule(
            "initiative.cents",
            "must be positive euros and cents",
            "muss ein positiver Betrag in Euro und Cent sein");
    private static final Rule TOO_DEAR =
        new Rule(
            "initiative.too-dear",
            "must be at most 100,000 euros",
            "darf höchstens 100.000 Euro betragen");
    private static final BigDecimal MOST = new BigDecimal("100000.00");

    /**
     * @throws InvalidValueException when the amount is not positive, too large or finer than a cent
     */
    public Paid {
      Require.given("amount", amount);
      if (amount.signum() <= 0 || (amount.scale() > 2 && amount.stripTrailingZeros().scale() > 2)) {
        throw CENTS.broken("amount", amount);
      }
      if (amount.compareTo(MOST) > 0) {
        throw TOO_DEAR.broken("amount", amount);
      }
      amount = amount.setScale(2);
    }
  }
}
