package org.mintatlas.application.governance;

import org.mintatlas.application.paging.Catalogue;
import org.mintatlas.application.paging.Listing;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.domain.governance.Body;
import org.mintatlas.domain.governance.BodyId;
import org.mintatlas.domain.governance.Exchange;
import org.mintatlas.domain.governance.ExchangeId;
import org.mintatlas.domain.governance.Meeting;
import org.mintatlas.domain.governance.MeetingId;
import org.mintatlas.domain.governance.Seat;
import org.mintatlas.domain.governance.SeatId;

/** Use case: somebody looks at bodies, who sits there and what they do. */
public record BrowseBodies(
    Catalogue<BodyId, BodyScope, BodyFilter, NameOrder, Body> bodies,
    Listing<SeatId, SeatScope, SeatFilter, SeatOrder, Seat> seats,
    Listing<MeetingId, MeetingScope, MeetingFilter, MeetingOrder, Meeting> meetings,
    Listing<ExchangeId, ExchangeScope, ExchangeFilter, ExchangeOrder, Exchange> exchanges) {}
