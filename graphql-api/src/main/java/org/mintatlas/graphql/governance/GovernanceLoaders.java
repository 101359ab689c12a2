package org.mintatlas.graphql.governance;

import java.util.List;
import org.mintatlas.application.governance.BodyFilter;
import org.mintatlas.application.governance.BodyScope;
import org.mintatlas.application.governance.BrowseBodies;
import org.mintatlas.application.governance.ExchangeFilter;
import org.mintatlas.application.governance.ExchangeOrder;
import org.mintatlas.application.governance.ExchangeScope;
import org.mintatlas.application.governance.MeetingFilter;
import org.mintatlas.application.governance.MeetingOrder;
import org.mintatlas.application.governance.MeetingScope;
import org.mintatlas.application.governance.SeatFilter;
import org.mintatlas.application.governance.SeatOrder;
import org.mintatlas.application.governance.SeatScope;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.domain.governance.Body;
import org.mintatlas.domain.governance.BodyId;
import org.mintatlas.domain.governance.Exchange;
import org.mintatlas.domain.governance.ExchangeId;
import org.mintatlas.domain.governance.Meeting;
import org.mintatlas.domain.governance.MeetingId;
import org.mintatlas.domain.governance.Seat;
import org.mintatlas.domain.governance.SeatId;
import org.mintatlas.graphql.field.Loading;
import org.mintatlas.graphql.node.Lookup;
import org.mintatlas.graphql.node.NodeSource;
import org.mintatlas.graphql.node.NodeSources;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.paging.Lists;
import org.springframework.stereotype.Component;

/** How bodies, seats on them, their meetings and exchanges are read. */
@Component
public final class GovernanceLoaders implements NodeSources {
  /** The lists of bodies. */
  final Lists<BodyScope, BodyFilter, NameOrder, Body> lists;

  /** The lists of seats. */
  final Lists<SeatScope, SeatFilter, SeatOrder, Seat> seatLists;

  /** The lists of meetings. */
  public final Lists<MeetingScope, MeetingFilter, MeetingOrder, Meeting> meetingLists;

  /** The lists of exchanges. */
  public final Lists<ExchangeScope, ExchangeFilter, ExchangeOrder, Exchange> exchangeLists;

  /** Bodies by identity. */
  public final Lookup<BodyId, Body> bodies;

  private final Lookup<SeatId, Seat> seats;
  private final Lookup<MeetingId, Meeting> meetings;
  private final Lookup<ExchangeId, Exchange> exchanges;

  GovernanceLoaders(BrowseBodies browse, Loading loading) {
    lists =
        loading.lists("bodies", NameOrder.NAME, browse.bodies(), "BodyFilter", BodyFilter.class);
    seatLists =
        loading.lists("seats", SeatOrder.STATE, browse.seats(), "BodySeatFilter", SeatFilter.class);
    meetingLists =
        loading.lists(
            "meetings",
            MeetingOrder.DATE_DESC,
            browse.meetings(),
            "MeetingFilter",
            MeetingFilter.class);
    exchangeLists =
        loading.lists(
            "exchanges",
            ExchangeOrder.START,
            browse.exchanges(),
            "ExchangeFilter",
            ExchangeFilter.class);
    bodies = loading.lookup("body", browse.bodies()::byIds);
    seats = loading.lookup("seat", browse.seats()::byIds);
    meetings = loading.lookup("meeting", browse.meetings()::byIds);
    exchanges = loading.lookup("exchange", browse.exchanges()::byIds);
  }

  @Override
  public List<NodeSource> nodes() {
    return List.of(
        NodeSource.of(NodeType.BODY, BodyId::new, bodies),
        NodeSource.of(NodeType.BODY_SEAT, SeatId::new, seats),
        NodeSource.of(NodeType.MEETING, MeetingId::new, meetings),
        NodeSource.of(NodeType.EXCHANGE, ExchangeId::new, exchanges));
  }
}
