package org.mintatlas.application.governance;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.application.paging.pick.Picked;
import org.mintatlas.application.paging.pick.Picking;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.governance.Seat;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.Require;

/**
 * What a seat must be like. Conditions add up; within a set any one will do.
 *
 * @param on was taken on this day, as far as is known: without a period it counts on any day; null
 *     means any
 * @param states is for one of these states; empty means any, also those for none
 * @param picked is one of these; null means any
 */
@Buildable
public record SeatFilter(@Nullable LocalDate on, Set<FederalState> states, @Nullable Picked picked)
    implements Picking {
  /** Any seat. */
  public static final SeatFilter ANY = new SeatFilter(null, Set.of(), null);

  /** Keeps a copy. */
  public SeatFilter {
    states = Require.set("states", states);
  }

  /** Whether a seat is like that. */
  public boolean matches(Seat seat) {
    return (on == null || seat.period() == null || seat.period().contains(on))
        && Wanted.oneOf(states, seat.state());
  }

  /** Starts one from this one, to change some of it. */
  public SeatFilterBuilder toBuilder() {
    return SeatFilterBuilder.of(this);
  }
}
