package org.mintatlas.application.governance;

import org.mintatlas.application.paging.Listing;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.Store;
import org.mintatlas.domain.governance.Seat;
import org.mintatlas.domain.governance.SeatId;

/** All seats on bodies. */
public interface Seats
    extends Store<SeatId, Seat>, Listing<SeatId, SeatScope, SeatFilter, SeatOrder, Seat> {
  /** What holds among them. */
  Integrity<Seat> INTEGRITY =
      Integrity.<Seat>none()
          .refersTo(Referent.BODY, Seat::body)
          .refersTo(Referent.ORGANISATION, Seat::organisation)
          .refersTo(Referent.PERSON, Seat::person);
}
