package org.mintatlas.application.governance;

import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.ListedStore;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.governance.Meeting;
import org.mintatlas.domain.governance.MeetingId;

/** All meetings of bodies. */
public interface Meetings
    extends ListedStore<MeetingId, Meeting, MeetingScope, MeetingFilter, MeetingOrder> {
  /** What holds among them. */
  Integrity<Meeting> INTEGRITY = Integrity.<Meeting>none().refersTo(Referent.BODY, Meeting::body);
}
