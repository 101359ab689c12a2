package org.mintatlas.persistence.governance;

import org.mintatlas.application.governance.SeatFilter;
import org.mintatlas.application.governance.SeatOrder;
import org.mintatlas.application.governance.SeatScope;
import org.mintatlas.application.governance.Seats;
import org.mintatlas.domain.governance.Seat;
import org.mintatlas.domain.governance.SeatId;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.Parent;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.ListAdapter;

/** Seats in the database. */
class JpaSeats extends ListAdapter<SeatId, Seat, SeatScope, SeatFilter, SeatOrder>
    implements Seats {
  JpaSeats(AggregateStore store) {
    super(store, SeatEntity.ROWS, Seats.INTEGRITY, order -> SortKey.textOrLast("state", order));
  }

  @Override
  protected SeatEntity entity(Seat seat) {
    SeatEntity entity = (SeatEntity) super.entity(seat);
    OrganisationId organisation = seat.organisation();
    entity.organisationName = organisation == null ? null : nameOf("organisation", organisation);
    return entity;
  }

  @Override
  protected Parent parent(SeatScope scope) {
    return switch (scope) {
      case SeatScope.OnBody(var body) -> selection.under("body_id", body);
      case SeatScope.OfOrganisation(var organisation) ->
          selection.under("organisation_id", organisation);
      case SeatScope.OfState(var state) -> selection.in("state", state.name());
    };
  }

  @Override
  protected Conditions conditions(SeatFilter filter) {
    return new Conditions()
        .when(":on between s.first_day and s.last_day", "on", filter.on())
        .oneOf("s.state", "states", filter.states());
  }
}
