package org.mintatlas.testkit.storing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Moments between what tests store, where the clock of a store is that of the test. */
public final class Moments {
  private Moments() {}

  /** One that is not before what was stored until now, and before all that is stored later. */
  public static Instant passed() {
    Instant moment = toTheMicrosecond();
    while (!toTheMicrosecond().isAfter(moment)) {
      Thread.onSpinWait();
    }
    return moment;
  }

  private static Instant toTheMicrosecond() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }
}
