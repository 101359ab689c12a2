package org.mintatlas.persistence.governance;

import org.mintatlas.application.governance.MeetingFilter;
import org.mintatlas.application.governance.MeetingOrder;
import org.mintatlas.application.governance.MeetingScope;
import org.mintatlas.application.governance.Meetings;
import org.mintatlas.domain.governance.Meeting;
import org.mintatlas.domain.governance.MeetingId;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.Parent;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.ListAdapter;

/** Meetings in the database. */
class JpaMeetings extends ListAdapter<MeetingId, Meeting, MeetingScope, MeetingFilter, MeetingOrder>
    implements Meetings {
  JpaMeetings(AggregateStore store) {
    super(store, MeetingEntity.ROWS, Meetings.INTEGRITY, order -> SortKey.text("held", order));
  }

  @Override
  protected Parent parent(MeetingScope scope) {
    return switch (scope) {
      case MeetingScope.Everywhere() -> selection.everywhere();
      case MeetingScope.OfBody(var body) -> selection.under("body_id", body);
    };
  }

  @Override
  protected Conditions conditions(MeetingFilter filter) {
    return new Conditions().years("left(m.held, 4) = any(:years::text[])", filter.years());
  }
}
