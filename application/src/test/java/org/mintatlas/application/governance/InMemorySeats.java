package org.mintatlas.application.governance;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.paging.InMemoryPaging;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Position;
import org.mintatlas.application.paging.PositionOrder;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.application.person.Persons;
import org.mintatlas.application.storing.InMemoryAggregates;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.governance.Seat;
import org.mintatlas.domain.governance.SeatId;

/** Seats in memory. */
public final class InMemorySeats implements Seats {
  private final Bodies bodies;
  private final Organisations organisations;
  private final Persons persons;
  private final InMemoryAggregates<SeatId, Seat> seats = InMemoryAggregates.withoutSlug();

  /** Seats refer to what these collections hold. */
  public InMemorySeats(Bodies bodies, Organisations organisations, Persons persons) {
    this.bodies = bodies;
    this.organisations = organisations;
    this.persons = persons;
  }

  @Override
  public SaveResult<Seat> save(Seat seat) {
    if (bodies.byIds(Set.of(seat.body())).isEmpty()) {
      return new SaveResult.ReferenceUnknown<>("body");
    }
    if (seat.organisation() != null && organisations.byIds(Set.of(seat.organisation())).isEmpty()) {
      return new SaveResult.ReferenceUnknown<>("organisation");
    }
    if (seat.person() != null && persons.byIds(Set.of(seat.person())).isEmpty()) {
      return new SaveResult.ReferenceUnknown<>("person");
    }
    return seats.save(seat);
  }

  @Override
  public Map<SeatId, Seat> byIds(Set<SeatId> ids) {
    return seats.byIds(ids);
  }

  @Override
  public Map<SeatScope, Page<Seat>> pages(
      Set<? extends SeatScope> scopes, SeatFilter filter, SeatOrder order, PageRequest request) {
    return InMemoryPaging.pages(
        scopes,
        scope -> list(scope, filter),
        scope -> seat -> new Position(key(order, seat), seat.id().toString()),
        PositionOrder.names(inOrder(order)),
        request);
  }

  @Override
  public Map<SeatScope, Long> counts(Set<? extends SeatScope> scopes, SeatFilter filter) {
    return InMemoryPaging.counts(scopes, scope -> list(scope, filter));
  }

  private Stream<Seat> list(SeatScope scope, SeatFilter filter) {
    return seats
        .all()
        .filter(seat -> isIn(scope, seat))
        .filter(seat ->
            filter.on() == null || seat.period() == null || seat.period().contains(filter.on()))
        .filter(seat -> Wanted.oneOf(filter.states(), seat.state()));
  }

  private static boolean isIn(SeatScope scope, Seat seat) {
    return switch (scope) {
      case SeatScope.OnBody(var body) -> seat.body().equals(body);
      case SeatScope.OfOrganisation(var organisation) -> organisation.equals(seat.organisation());
      case SeatScope.OfState(var state) -> seat.state() == state;
    };
  }

  /** The states stand in the order of their German names; no state stands behind them all. */
  private String key(SeatOrder order, Seat seat) {
    int rank = rank(order, seat.state());
    return String.format(Locale.ROOT, "%02d %s", rank, nameOf(seat));
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

  private String nameOf(Seat seat) {
    if (seat.organisation() != null) {
      return organisations.byIds(Set.of(seat.organisation())).values().iterator().next().name();
    }
    String function = seat.function() == null ? "" : seat.function().de();
    return function.substring(0, Math.min(function.length(), 200));
  }

  private static NameOrder inOrder(SeatOrder order) {
    return switch (order) {
      case STATE -> NameOrder.NAME;
      case STATE_DESC -> NameOrder.NAME_DESC;
    };
  }
}
