package org.mintatlas.persistence.governance;

import org.mintatlas.application.governance.MeetingFilter;
import org.mintatlas.application.governance.MeetingOrder;
import org.mintatlas.application.governance.MeetingScope;
import org.mintatlas.application.governance.Meetings;
import org.mintatlas.domain.governance.Meeting;
import org.mintatlas.domain.governance.MeetingId;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.ListSource;
import org.mintatlas.persistence.paging.Selection;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.ListAdapter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Meetings in the database. */
class JpaMeetings extends ListAdapter<MeetingId, Meeting, MeetingScope, MeetingFilter, MeetingOrder>
    implements Meetings {
  static final Selection<Meeting> MEETINGS =
      Selection.of(MeetingEntity.class, "m", GovernanceMapper.INSTANCE::toMeeting);

  private static final ListSource EVERYWHERE = MEETINGS.everywhere();

  private static final ListSource OF_BODY = MEETINGS.under("body_id");

  JpaMeetings(AggregateStore store, JdbcClient jdbc) {
    super(store, jdbc, MEETINGS, GovernanceMapper.INSTANCE::toEntity, Meetings.INTEGRITY);
  }

  @Override
  protected ListSource.Parent parent(MeetingScope scope) {
    return switch (scope) {
      case MeetingScope.Everywhere() -> EVERYWHERE.whole();
      case MeetingScope.OfBody(var body) -> OF_BODY.under(body.value());
    };
  }

  @Override
  protected SortKey sortKey(MeetingOrder order) {
    return SortKey.text("held", order == MeetingOrder.DATE);
  }

  @Override
  protected Conditions conditions(MeetingFilter filter) {
    return new Conditions().years("left(m.held, 4) = any(:years::text[])", filter.years());
  }
}
