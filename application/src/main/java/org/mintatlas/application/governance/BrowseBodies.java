package org.mintatlas.application.governance;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.domain.governance.Body;
import org.mintatlas.domain.governance.BodyId;
import org.mintatlas.domain.governance.Exchange;
import org.mintatlas.domain.governance.ExchangeId;
import org.mintatlas.domain.governance.Meeting;
import org.mintatlas.domain.governance.MeetingId;
import org.mintatlas.domain.governance.Seat;
import org.mintatlas.domain.governance.SeatId;
import org.mintatlas.domain.shared.Slug;

/** Use case: somebody looks at bodies, who sits there and what they do. */
public class BrowseBodies {
  private final Bodies bodies;
  private final Seats seats;
  private final Meetings meetings;
  private final Exchanges exchanges;

  /** Reads from these collections. */
  public BrowseBodies(Bodies bodies, Seats seats, Meetings meetings, Exchanges exchanges) {
    this.bodies = bodies;
    this.seats = seats;
    this.meetings = meetings;
    this.exchanges = exchanges;
  }

  /** The lists of bodies. */
  public Paged<BodyScope, BodyFilter, NameOrder, Body> lists() {
    return bodies;
  }

  /** The lists of seats. */
  public Paged<SeatScope, SeatFilter, SeatOrder, Seat> seatLists() {
    return seats;
  }

  /** The lists of meetings. */
  public Paged<MeetingScope, MeetingFilter, MeetingOrder, Meeting> meetingLists() {
    return meetings;
  }

  /** The lists of exchanges. */
  public Paged<ExchangeScope, ExchangeFilter, ExchangeOrder, Exchange> exchangeLists() {
    return exchanges;
  }

  /** The body that has this slug, or had it before. */
  public Optional<Body> bySlug(Slug slug) {
    return bodies.bySlug(slug);
  }

  /** The bodies with these identities; an unknown one has no entry. */
  public Map<BodyId, Body> byIds(Set<BodyId> ids) {
    return bodies.byIds(ids);
  }

  /** The seats with these identities; an unknown one has no entry. */
  public Map<SeatId, Seat> seatsByIds(Set<SeatId> ids) {
    return seats.byIds(ids);
  }

  /** The meetings with these identities; an unknown one has no entry. */
  public Map<MeetingId, Meeting> meetingsByIds(Set<MeetingId> ids) {
    return meetings.byIds(ids);
  }

  /** The exchanges with these identities; an unknown one has no entry. */
  public Map<ExchangeId, Exchange> exchangesByIds(Set<ExchangeId> ids) {
    return exchanges.byIds(ids);
  }
}
