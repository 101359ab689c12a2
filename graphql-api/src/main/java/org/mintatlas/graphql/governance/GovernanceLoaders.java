package org.mintatlas.graphql.governance;

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
import org.mintatlas.graphql.argument.Components;
import org.mintatlas.graphql.field.Loading;
import org.mintatlas.graphql.load.Loader;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.paging.Lists;
import org.springframework.stereotype.Component;

/** How bodies, seats on them, their meetings and exchanges are read. */
@Component
public final class GovernanceLoaders {
  final Lists<BodyScope, BodyFilter, NameOrder, Body> lists;
  final Lists<SeatScope, SeatFilter, SeatOrder, Seat> seatLists;
  public final Lists<MeetingScope, MeetingFilter, MeetingOrder, Meeting> meetingLists;
  public final Lists<ExchangeScope, ExchangeFilter, ExchangeOrder, Exchange> exchangeLists;
  public final Loader<BodyId, Body> bodies;

  GovernanceLoaders(BrowseBodies browse, Loading loading) {
    lists = loading.lists("bodies", NameOrder.NAME, browse.bodies(), BodyFilter.class);
    seatLists =
        loading.lists(
            "seats",
            SeatOrder.STATE,
            browse.seats(),
            Components.of("BodySeatFilter", SeatFilter.class));
    meetingLists =
        loading.lists("meetings", MeetingOrder.DATE_DESC, browse.meetings(), MeetingFilter.class);
    exchangeLists =
        loading.lists("exchanges", ExchangeOrder.START, browse.exchanges(), ExchangeFilter.class);
    bodies = loading.nodes(NodeType.BODY, "body", BodyId::new, browse.bodies()::byIds);
    loading.nodes(NodeType.BODY_SEAT, "seat", SeatId::new, browse.seats()::byIds);
    loading.nodes(NodeType.MEETING, "meeting", MeetingId::new, browse.meetings()::byIds);
    loading.nodes(NodeType.EXCHANGE, "exchange", ExchangeId::new, browse.exchanges()::byIds);
  }
}
