package org.mintatlas.persistence.governance;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapstruct.factory.Mappers;
import org.mintatlas.application.governance.SeatFilter;
import org.mintatlas.application.governance.SeatOrder;
import org.mintatlas.application.governance.SeatScope;
import org.mintatlas.application.governance.Seats;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.governance.Seat;
import org.mintatlas.domain.governance.SeatId;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.KeyType;
import org.mintatlas.persistence.paging.KeysetPages;
import org.mintatlas.persistence.paging.ListSource;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Seats in the database. */
public class JpaSeats implements Seats {
  private static final ListSource ON_BODY =
      new ListSource("seat s", "s.body_id = parent.key", KeyType.UUID, "s", "s.id");

  private static final ListSource OF_ORGANISATION =
      new ListSource("seat s", "s.organisation_id = parent.key", KeyType.UUID, "s", "s.id");

  private static final ListSource OF_STATE =
      new ListSource("seat s", "s.state = parent.key", KeyType.TEXT, "s", "s.id");

  private final GovernanceMapper mapper = Mappers.getMapper(GovernanceMapper.class);
  private final AggregateStore store;
  private final JdbcClient jdbc;
  private final KeysetPages pages;

  /** Writes through the store and reads from the database. */
  public JpaSeats(AggregateStore store, JdbcClient jdbc) {
    this.store = store;
    this.jdbc = jdbc;
    this.pages = new KeysetPages(jdbc);
  }

  @Override
  public SaveResult<Seat> save(Seat seat) {
    return store.attempt(
        seat.version(),
        () -> {
          SeatEntity entity = mapper.toEntity(seat);
          entity.organisationName = nameOf(seat.organisation());
          return seat.withVersion(store.write(entity, seat.version()));
        });
  }

  /** The name, which nobody else can change before this transaction has ended. */
  private @Nullable String nameOf(@Nullable OrganisationId organisation) {
    if (organisation == null) {
      return null;
    }
    return jdbc.sql("select name from organisation where id = :id for key share")
        .param("id", organisation.value())
        .query(String.class)
        .optional()
        .orElseThrow(() -> store.unknown("organisation"));
  }

  @Override
  public Map<SeatId, Seat> byIds(Set<SeatId> ids) {
    return GovernanceRows.SEATS.byIds(jdbc, ids, SeatId::value, Seat::id);
  }

  @Override
  public Map<SeatScope, Page<Seat>> pages(
      Set<? extends SeatScope> scopes, SeatFilter filter, SeatOrder order, PageRequest request) {
    return pages.pages(
        scopes, JpaSeats::list, conditions(filter), sortKey(order), request, GovernanceRows.SEATS);
  }

  @Override
  public Map<SeatScope, Long> counts(Set<? extends SeatScope> scopes, SeatFilter filter) {
    return pages.counts(scopes, JpaSeats::list, conditions(filter));
  }

  private static ListSource.Parent list(SeatScope scope) {
    return switch (scope) {
      case SeatScope.OnBody(var body) -> ON_BODY.under(body.value());
      case SeatScope.OfOrganisation(var organisation) ->
          OF_ORGANISATION.under(organisation.value());
      case SeatScope.OfState(var state) -> OF_STATE.under(state.name());
    };
  }

  private static SortKey sortKey(SeatOrder order) {
    return switch (order) {
      case STATE -> SortKey.text("state_ascending", true);
      case STATE_DESC -> SortKey.text("state_descending", false);
    };
  }

  private static Conditions conditions(SeatFilter filter) {
    return new Conditions()
        .when(":on between s.first_day and s.last_day", "on", filter.on())
        .oneOf("s.state", "states", filter.states());
  }
}
