package org.mintatlas.memory.governance;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.governance.Bodies;
import org.mintatlas.application.governance.SeatFilter;
import org.mintatlas.application.governance.SeatOrder;
import org.mintatlas.application.governance.SeatScope;
import org.mintatlas.application.governance.Seats;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.person.Persons;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.governance.Seat;
import org.mintatlas.domain.governance.SeatId;
import org.mintatlas.memory.paging.InMemoryLists;
import org.mintatlas.memory.paging.Sorting;

public final class InMemorySeats
    extends InMemoryLists<SeatId, Seat, SeatScope, SeatFilter, SeatOrder> implements Seats {

  /** Seats refer to what these collections hold. */
  public InMemorySeats(Bodies bodies, Organisations organisations, Persons persons) {
    super(
        Seats.INTEGRITY,
        filter -> filter::matches,
        (scope, order) -> sorting(order, organisations));
    knows(Referent.BODY, bodies::byIds);
    knows(Referent.ORGANISATION, organisations::byIds);
    knows(Referent.PERSON, persons::byIds);
  }

  @Override
  protected boolean isIn(SeatScope scope, Seat seat) {
    return switch (scope) {
      case SeatScope.OnBody(var body) -> seat.body().equals(body);
      case SeatScope.OfOrganisation(var organisation) -> organisation.equals(seat.organisation());
      case SeatScope.OfState(var state) -> seat.state() == state;
    };
  }

  /** The states stand in the order of their German names; no state stands behind them all. */
  private static Sorting<Seat> sorting(SeatOrder order, Organisations organisations) {
    return Sorting.names(
        order == SeatOrder.STATE_DESC,
        seat ->
            String.format(
                Locale.ROOT, "%02d %s", rank(order, seat.state()), nameOf(seat, organisations)));
  }

  private static int rank(SeatOrder order, @Nullable FederalState state) {
    if (state != null) {
      return List.of(FederalState.values()).indexOf(state) + 1;
    }
    return switch (order) {
      case STATE -> 99;
      case STATE_DESC -> 0;
    };
  }

  private static String nameOf(Seat seat, Organisations organisations) {
    if (seat.organisation() != null) {
      return organisations.existing(seat.organisation()).name();
    }
    String function = seat.function() == null ? "" : seat.function().de();
    return function.substring(0, Math.min(function.length(), 200));
  }
}
