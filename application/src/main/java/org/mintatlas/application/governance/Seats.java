package org.mintatlas.application.governance;

import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.ListedStore;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.governance.Seat;
import org.mintatlas.domain.governance.SeatId;

/** All seats on bodies. */
public interface Seats extends ListedStore<SeatId, Seat, SeatScope, SeatFilter, SeatOrder> {
  /** What holds among them. */
  Integrity<Seat> INTEGRITY =
      Integrity.<Seat>none()
          .refersTo(Referent.BODY, Seat::body)
          .refersTo(Referent.ORGANISATION, Seat::organisation)
          .refersTo(Referent.PERSON, Seat::person);
}
