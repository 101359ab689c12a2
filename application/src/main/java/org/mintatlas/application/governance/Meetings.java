package org.mintatlas.application.governance;

import org.mintatlas.application.paging.Listing;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.Store;
import org.mintatlas.domain.governance.Meeting;
import org.mintatlas.domain.governance.MeetingId;

/** All meetings of bodies. */
public interface Meetings
    extends Store<MeetingId, Meeting>,
        Listing<MeetingId, MeetingScope, MeetingFilter, MeetingOrder, Meeting> {
  /** What holds among them. */
  Integrity<Meeting> INTEGRITY = Integrity.<Meeting>none().refersTo(Referent.BODY, Meeting::body);
}
