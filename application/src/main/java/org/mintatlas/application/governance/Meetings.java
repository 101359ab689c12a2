package org.mintatlas.application.governance;

import java.util.Map;
import java.util.Set;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.governance.Meeting;
import org.mintatlas.domain.governance.MeetingId;

/** All meetings of bodies. */
public interface Meetings extends Paged<MeetingScope, MeetingFilter, MeetingOrder, Meeting> {

  /** Stores a new meeting (version 0) or a changed one, if nobody changed it since it was read. */
  SaveResult<Meeting> save(Meeting meeting);

  /** The meetings with these identities; an unknown one has no entry. */
  Map<MeetingId, Meeting> byIds(Set<MeetingId> ids);
}
