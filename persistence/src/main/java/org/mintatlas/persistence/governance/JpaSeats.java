package org.mintatlas.persistence.governance;

import java.util.UUID;
import org.mintatlas.application.governance.SeatFilter;
import org.mintatlas.application.governance.SeatOrder;
import org.mintatlas.application.governance.SeatScope;
import org.mintatlas.application.governance.Seats;
import org.mintatlas.domain.governance.Seat;
import org.mintatlas.domain.governance.SeatId;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.ListSource;
import org.mintatlas.persistence.paging.Selection;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.ListAdapter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Seats in the database. */
class JpaSeats extends ListAdapter<SeatId, Seat, SeatScope, SeatFilter, SeatOrder>
    implements Seats {
  static final Selection<Seat> SEATS =
      Selection.of(SeatEntity.class, "s", GovernanceMapper.INSTANCE::toSeat);

  private static final ListSource ON_BODY = SEATS.under("body_id");

  private static final ListSource OF_ORGANISATION = SEATS.under("organisation_id");

  private static final ListSource OF_STATE = SEATS.in("state");

  JpaSeats(AggregateStore store, JdbcClient jdbc) {
    super(store, jdbc, SEATS, GovernanceMapper.INSTANCE::toEntity, Seats.INTEGRITY);
  }

  @Override
  protected SeatEntity entity(Seat seat) {
    SeatEntity entity = GovernanceMapper.INSTANCE.toEntity(seat);
    UUID organisation = entity.organisationId;
    entity.organisationName = organisation == null ? null : nameOf("organisation", organisation);
    return entity;
  }

  @Override
  protected ListSource.Parent parent(SeatScope scope) {
    return switch (scope) {
      case SeatScope.OnBody(var body) -> ON_BODY.under(body.value());
      case SeatScope.OfOrganisation(var organisation) ->
          OF_ORGANISATION.under(organisation.value());
      case SeatScope.OfState(var state) -> OF_STATE.under(state.name());
    };
  }

  @Override
  protected SortKey sortKey(SeatOrder order) {
    return switch (order) {
      case STATE -> SortKey.text("state_ascending", true);
      case STATE_DESC -> SortKey.text("state_descending", false);
    };
  }

  @Override
  protected Conditions conditions(SeatFilter filter) {
    return new Conditions()
        .when(":on between s.first_day and s.last_day", "on", filter.on())
        .oneOf("s.state", "states", filter.states());
  }
}
