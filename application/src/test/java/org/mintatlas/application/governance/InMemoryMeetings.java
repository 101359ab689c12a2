package org.mintatlas.application.governance;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mintatlas.application.paging.InMemoryPaging;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Position;
import org.mintatlas.application.paging.PositionOrder;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.application.storing.InMemoryAggregates;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.governance.Meeting;
import org.mintatlas.domain.governance.MeetingId;

/** Meetings in memory. */
public final class InMemoryMeetings implements Meetings {
  private final Bodies bodies;
  private final InMemoryAggregates<MeetingId, Meeting> meetings = InMemoryAggregates.withoutSlug();

  /** Meetings are those of bodies that this collection holds. */
  public InMemoryMeetings(Bodies bodies) {
    this.bodies = bodies;
  }

  @Override
  public SaveResult<Meeting> save(Meeting meeting) {
    return bodies.byIds(Set.of(meeting.body())).isEmpty()
        ? new SaveResult.ReferenceUnknown<>("body")
        : meetings.save(meeting);
  }

  @Override
  public Map<MeetingId, Meeting> byIds(Set<MeetingId> ids) {
    return meetings.byIds(ids);
  }

  @Override
  public Map<MeetingScope, Page<Meeting>> pages(
      Set<? extends MeetingScope> scopes,
      MeetingFilter filter,
      MeetingOrder order,
      PageRequest request) {
    return InMemoryPaging.pages(
        scopes,
        scope -> list(scope, filter),
        scope ->
            meeting -> new Position(PositionOrder.text(meeting.date()), meeting.id().toString()),
        PositionOrder.texts(order == MeetingOrder.DATE_DESC),
        request);
  }

  @Override
  public Map<MeetingScope, Long> counts(Set<? extends MeetingScope> scopes, MeetingFilter filter) {
    return InMemoryPaging.counts(scopes, scope -> list(scope, filter));
  }

  private Stream<Meeting> list(MeetingScope scope, MeetingFilter filter) {
    return meetings
        .all()
        .filter(meeting -> isIn(scope, meeting))
        .filter(meeting -> Wanted.oneOf(filter.years(), meeting.date().year()));
  }

  private static boolean isIn(MeetingScope scope, Meeting meeting) {
    return switch (scope) {
      case MeetingScope.Everywhere() -> true;
      case MeetingScope.OfBody(var body) -> meeting.body().equals(body);
    };
  }
}
