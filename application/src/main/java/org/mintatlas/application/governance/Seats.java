package org.mintatlas.application.governance;

import java.util.Map;
import java.util.Set;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.governance.Seat;
import org.mintatlas.domain.governance.SeatId;

/** All seats on bodies. */
public interface Seats extends Paged<SeatScope, SeatFilter, SeatOrder, Seat> {

  /** Stores a new seat (version 0) or a changed one, if nobody changed it since it was read. */
  SaveResult<Seat> save(Seat seat);

  /** The seats with these identities; an unknown one has no entry. */
  Map<SeatId, Seat> byIds(Set<SeatId> ids);
}
