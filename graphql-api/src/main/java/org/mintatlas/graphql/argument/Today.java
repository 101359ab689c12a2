package org.mintatlas.graphql.argument;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.AsOf;
import org.mintatlas.domain.shared.GermanTime;

/** The day on which a request comes in: that of Germany, wherever the server stands. */
public final class Today {
  private final Clock clock;

  /** Reads this clock, whatever its zone. */
  public Today(Clock clock) {
    this.clock = clock.withZone(GermanTime.ZONE);
  }

  /** The day that was asked for, seen from today; today when none was. */
  public AsOf asOf(@Nullable LocalDate asked) {
    LocalDate today = LocalDate.now(clock);
    return new AsOf(asked == null ? today : asked, today);
  }

  /** The day that was asked for; today when none was. */
  public LocalDate or(@Nullable LocalDate asked) {
    return asked == null ? LocalDate.now(clock) : asked;
  }
}
