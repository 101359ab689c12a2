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
import org.mintatlas.graphql.node.Lookup;
import org.mintatlas.graphql.node.NodeSource;
import org.mintatlas.graphql.node.NodeSources;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.paging.CursorCodec;
import org.mintatlas.graphql.paging.Lists;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

/** How bodies and what belongs to them are read. */
@Component
public final class GovernanceLoaders implements NodeSources {
  private final Lists<BodyScope, BodyFilter, NameOrder, Body> lists;
  private final Lists<SeatScope, SeatFilter, SeatOrder, Seat> seatLists;
  private final Lists<MeetingScope, MeetingFilter, MeetingOrder, Meeting> meetingLists;
  private final Lists<ExchangeScope, ExchangeFilter, ExchangeOrder, Exchange> exchangeLists;
  private final Lookup<BodyId, Body> bodies;
  private final Lookup<SeatId, Seat> seats;
  private final Lookup<MeetingId, Meeting> meetings;
  private final Lookup<ExchangeId, Exchange> exchanges;

  GovernanceLoaders(BrowseBodies browse, CursorCodec cursors, BatchLoaderRegistry loaders) {
    lists = new Lists<>("bodies", NameOrder.NAME, browse.lists(), cursors, loaders);
    seatLists = new Lists<>("seats", SeatOrder.STATE, browse.seatLists(), cursors, loaders);
    meetingLists =
        new Lists<>("meetings", MeetingOrder.DATE_DESC, browse.meetingLists(), cursors, loaders);
    exchangeLists =
        new Lists<>("exchanges", ExchangeOrder.START, browse.exchangeLists(), cursors, loaders);
    bodies = new Lookup<>("body", loaders, browse::byIds);
    seats = new Lookup<>("seat", loaders, browse::seatsByIds);
    meetings = new Lookup<>("meeting", loaders, browse::meetingsByIds);
    exchanges = new Lookup<>("exchange", loaders, browse::exchangesByIds);
  }

  /** The lists of bodies. */
  public Lists<BodyScope, BodyFilter, NameOrder, Body> lists() {
    return lists;
  }

  /** The lists of seats. */
  public Lists<SeatScope, SeatFilter, SeatOrder, Seat> seatLists() {
    return seatLists;
  }

  /** The lists of meetings. */
  public Lists<MeetingScope, MeetingFilter, MeetingOrder, Meeting> meetingLists() {
    return meetingLists;
  }

  /** The lists of exchanges. */
  public Lists<ExchangeScope, ExchangeFilter, ExchangeOrder, Exchange> exchangeLists() {
    return exchangeLists;
  }

  /** Bodies by identity. */
  public Lookup<BodyId, Body> bodies() {
    return bodies;
  }

  @Override
  public List<NodeSource> nodes() {
    return List.of(
        new NodeSource(
            NodeType.BODY, (id, environment) -> bodies.load(new BodyId(id.uuid()), environment)),
        new NodeSource(
            NodeType.BODY_SEAT,
            (id, environment) -> seats.load(new SeatId(id.uuid()), environment)),
        new NodeSource(
            NodeType.MEETING,
            (id, environment) -> meetings.load(new MeetingId(id.uuid()), environment)),
        new NodeSource(
            NodeType.EXCHANGE,
            (id, environment) -> exchanges.load(new ExchangeId(id.uuid()), environment)));
  }
}
