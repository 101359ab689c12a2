package org.mintatlas.persistence.governance;

import java.util.Map;
import java.util.Set;
import org.mapstruct.factory.Mappers;
import org.mintatlas.application.governance.MeetingFilter;
import org.mintatlas.application.governance.MeetingOrder;
import org.mintatlas.application.governance.MeetingScope;
import org.mintatlas.application.governance.Meetings;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.governance.Meeting;
import org.mintatlas.domain.governance.MeetingId;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.KeyType;
import org.mintatlas.persistence.paging.KeysetPages;
import org.mintatlas.persistence.paging.ListSource;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Meetings in the database. */
public class JpaMeetings implements Meetings {
  private static final ListSource EVERYWHERE = ListSource.everywhere("meeting m", "m", "m.id");

  private static final ListSource OF_BODY =
      new ListSource("meeting m", "m.body_id = parent.key", KeyType.UUID, "m", "m.id");

  private final GovernanceMapper mapper = Mappers.getMapper(GovernanceMapper.class);
  private final AggregateStore store;
  private final JdbcClient jdbc;
  private final KeysetPages pages;

  /** Writes through the store and reads from the database. */
  public JpaMeetings(AggregateStore store, JdbcClient jdbc) {
    this.store = store;
    this.jdbc = jdbc;
    this.pages = new KeysetPages(jdbc);
  }

  @Override
  public SaveResult<Meeting> save(Meeting meeting) {
    return store.attempt(
        meeting.version(),
        () -> meeting.withVersion(store.write(mapper.toEntity(meeting), meeting.version())));
  }

  @Override
  public Map<MeetingId, Meeting> byIds(Set<MeetingId> ids) {
    return GovernanceRows.MEETINGS.byIds(jdbc, ids, MeetingId::value, Meeting::id);
  }

  @Override
  public Map<MeetingScope, Page<Meeting>> pages(
      Set<? extends MeetingScope> scopes,
      MeetingFilter filter,
      MeetingOrder order,
      PageRequest request) {
    return pages.pages(
        scopes,
        JpaMeetings::list,
        conditions(filter),
        SortKey.text("held", order == MeetingOrder.DATE),
        request,
        GovernanceRows.MEETINGS);
  }

  @Override
  public Map<MeetingScope, Long> counts(Set<? extends MeetingScope> scopes, MeetingFilter filter) {
    return pages.counts(scopes, JpaMeetings::list, conditions(filter));
  }

  private static ListSource.Parent list(MeetingScope scope) {
    return switch (scope) {
      case MeetingScope.Everywhere() -> EVERYWHERE.whole();
      case MeetingScope.OfBody(var body) -> OF_BODY.under(body.value());
    };
  }

  private static Conditions conditions(MeetingFilter filter) {
    return new Conditions().years("left(m.held, 4) = any(:years::text[])", filter.years());
  }
}
