package org.mintatlas.memory.governance;

import org.mintatlas.application.governance.Bodies;
import org.mintatlas.application.governance.MeetingFilter;
import org.mintatlas.application.governance.MeetingOrder;
import org.mintatlas.application.governance.MeetingScope;
import org.mintatlas.application.governance.Meetings;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.governance.Meeting;
import org.mintatlas.domain.governance.MeetingId;
import org.mintatlas.memory.paging.InMemoryLists;

public final class InMemoryMeetings
    extends InMemoryLists<MeetingId, Meeting, MeetingScope, MeetingFilter, MeetingOrder>
    implements Meetings {

  /** Meetings are those of bodies that this collection holds. */
  public InMemoryMeetings(Bodies bodies) {
    super(
        Meetings.INTEGRITY,
        filter -> filter::matches,
        byDate(MeetingOrder.DATE_DESC, Meeting::date));
    knows(Referent.BODY, bodies::byIds);
  }

  @Override
  protected boolean isIn(MeetingScope scope, Meeting meeting) {
    return switch (scope) {
      case MeetingScope.Everywhere() -> true;
      case MeetingScope.OfBody(var body) -> meeting.body().equals(body);
    };
  }
}
