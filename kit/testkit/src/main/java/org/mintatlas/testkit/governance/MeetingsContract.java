package org.mintatlas.testkit.governance;

import static org.mintatlas.testkit.Records.with;
import static org.mintatlas.testkit.paging.PagedListAssert.assertList;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.governance.MeetingFilter;
import org.mintatlas.application.governance.MeetingOrder;
import org.mintatlas.application.governance.MeetingScope;
import org.mintatlas.application.governance.Meetings;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.governance.BodyId;
import org.mintatlas.domain.governance.Meeting;
import org.mintatlas.domain.governance.MeetingId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.testkit.identity.Identities;
import org.mintatlas.testkit.paging.DatedContract;
import org.mintatlas.testkit.paging.Scopes;

/** What every implementation of {@link Meetings} promises. */
public interface MeetingsContract
    extends DatedContract<MeetingId, Meeting, MeetingScope, MeetingFilter, MeetingOrder> {

  @Override
  default Meetings store() {
    return meetings();
  }

  @Override
  default Meeting minimal() {
    return GovernanceFixtures.aMeeting(body(1), "2024");
  }

  @Override
  default Meeting full() {
    return GovernanceFixtures.aFullMeeting(body(1));
  }

  @Override
  default Meeting emptied(Meeting meeting) {
    return new Meeting(
        meeting.id(),
        meeting.version(),
        meeting.body(),
        PartialDate.of(2023),
        null,
        null,
        List.of(),
        List.of());
  }

  @Override
  default MeetingScope everywhere() {
    return new MeetingScope.Everywhere();
  }

  @Override
  default Map<Referent, Meeting> dangling(Meeting meeting) {
    return Map.of(Referent.BODY, with(meeting, "body", GovernanceFixtures.aBodyId()));
  }

  @Override
  default Scopes<MeetingScope> scopes() {
    return Scopes.of(this::body, BodyId::new, MeetingScope.OfBody::new);
  }

  @Override
  default MeetingFilter anything() {
    return MeetingFilter.ANY;
  }

  @Override
  default MeetingOrder byDate() {
    return MeetingOrder.DATE;
  }

  @Override
  default MeetingOrder byDateBackwards() {
    return MeetingOrder.DATE_DESC;
  }

  @Override
  default Meeting put(MeetingScope scope, int identity, int year) {
    return put(((MeetingScope.OfBody) scope).body(), identity, PartialDate.of(year).toString());
  }

  @Test
  default void theLessExactDateStandsFirst() {
    Meeting day = put(body(1), 1, "2024-01-01");
    Meeting year = put(body(1), 3, "2024");
    Meeting month = put(body(1), 2, "2024-01");
    Meeting part = put(body(1), 5, "2024-01-early");
    Meeting autumn = put(body(1), 4, "2023-autumn");
    assertList(meetings(), scope(), MeetingFilter.ANY, MeetingOrder.DATE)
        .isExactly(autumn, year, month, part, day);
    assertList(meetings(), scope(), MeetingFilter.ANY, MeetingOrder.DATE_DESC)
        .isExactly(day, part, month, year, autumn);
  }

  @Test
  default void canBeFilteredByYear() {
    put(body(1), 1, "2023-12-31");
    Meeting year = put(body(1), 2, "2024");
    Meeting day = put(body(1), 3, "2024-12-31");
    Meeting later = put(body(1), 4, "2025");
    assertList(meetings(), scope(), new MeetingFilter(Set.of(2024)), MeetingOrder.DATE)
        .isExactly(year, day);
    assertList(meetings(), everywhere(), new MeetingFilter(Set.of(202)), MeetingOrder.DATE)
        .isExactly();
    assertList(meetings(), scope(), new MeetingFilter(Set.of(2024, 2025)), MeetingOrder.DATE)
        .isExactly(year, day, later);
  }

  private Meeting put(BodyId body, int identity, String date) {
    return saved(
        save(
            new Meeting(
                new MeetingId(Identities.number(identity)),
                0,
                body,
                PartialDate.parse(date),
                null,
                null,
                List.of(),
                List.of())));
  }
}
