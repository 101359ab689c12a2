package org.mintatlas.graphql.argument;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.AsOf;

/** The day on which a request comes in: that of Germany, wherever the server stands. */
public final class Today {
  private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

  private final Clock clock;

  /** Reads this clock, whatever its zone. */
  public Today(Clock clock) {
    this.clock = clock.withZone(GERMANY);
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
