package org.mintatlas.application.dataset.governance;

import java.util.List;
import org.mintatlas.domain.governance.Body;
import org.mintatlas.domain.governance.Exchange;
import org.mintatlas.domain.governance.Meeting;
import org.mintatlas.domain.governance.Seat;

/** What a dataset says of who meets whom. */
public record GovernanceFacts(
    List<Body> bodies, List<Seat> seats, List<Meeting> meetings, List<Exchange> exchanges) {

  /** How many facts they are. */
  public int count() {
    return bodies.size() + seats.size() + meetings.size() + exchanges.size();
  }
}
