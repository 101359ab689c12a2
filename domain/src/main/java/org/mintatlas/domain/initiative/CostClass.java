package org.mintatlas.domain.initiative;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How much taking part costs, roughly, as people look for it. */
public enum CostClass {
  /** Nothing. */
  FREE(BigDecimal.ZERO),
  /** More than nothing, at most 10 euros for one person. */
  UP_TO_10(BigDecimal.valueOf(10)),
  /** More than 10, at most 50 euros for one person. */
  UP_TO_50(BigDecimal.valueOf(50)),
  /** More than 50 euros for one person. */
  OVER_50(null);

  private final @Nullable BigDecimal most;

  CostClass(@Nullable BigDecimal most) {
    this.most = most;
  }

  /** The class of a cost. */
  public static CostClass of(Cost cost) {
    BigDecimal amount = cost instanceof Cost.Paid paid ? paid.amount() : BigDecimal.ZERO;
    for (CostClass one : values()) {
      if (one.most == null || amount.compareTo(one.most) <= 0) {
        return one;
      }
    }
    throw new IllegalStateException("The last class has no upper bound.");
  }
}
