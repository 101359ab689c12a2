package org.mintatlas.testkit.governance;

import static org.mintatlas.testkit.Records.with;
import static org.mintatlas.testkit.paging.DateOrder.assertEarliestFirst;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.governance.MeetingFilter;
import org.mintatlas.application.governance.MeetingOrder;
import org.mintatlas.application.governance.MeetingScope;
import org.mintatlas.application.governance.Meetings;
import org.mintatlas.domain.governance.Meeting;
import org.mintatlas.domain.governance.MeetingId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.testkit.paging.DatedContract;
import org.mintatlas.testkit.paging.EverywhereContract;
import org.mintatlas.testkit.paging.KeptList;

/** What every implementation of {@link Meetings} promises. */
public interface MeetingsContract
    extends DatedContract<MeetingId, Meeting, MeetingScope, MeetingFilter, MeetingOrder>,
        EverywhereContract<MeetingScope, MeetingFilter, MeetingOrder, Meeting> {

  @Override
  default KeptList<MeetingId, Meeting, MeetingScope, MeetingFilter, MeetingOrder> keptList() {
    return KeptList.of(
            meetings(),
            () -> GovernanceFixtures.aMeeting(body(1), "2024"),
            () -> GovernanceFixtures.aFullMeeting(body(1)))
        .under("body", this::body, MeetingScope.OfBody::new)
        .listed(new MeetingScope.Everywhere(), MeetingFilter.ANY, MeetingOrder.DATE);
  }

  @Override
  default Meeting at(PartialDate date, Meeting meeting) {
    return with(meeting, "date", date);
  }

  @Test
  default void theLessExactDateStandsFirst() {
    assertEarliestFirst(assertList(), (identity, date) -> put(scope(), identity, date));
  }

  @Test
  default void canBeFilteredByYear() {
    put(scope(), 1, "2023-12-31");
    Meeting year = put(scope(), 2, "2024");
    Meeting day = put(scope(), 3, "2024-12-31");
    Meeting later = put(scope(), 4, "2025");
    assertList().where(new MeetingFilter(Set.of(2024), null)).isExactly(year, day);
    assertList().where(new MeetingFilter(Set.of(202), null)).isExactly();
    assertList().where(new MeetingFilter(Set.of(2024, 2025), null)).isExactly(year, day, later);
  }
}
