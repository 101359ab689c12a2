package org.mintatlas.testkit.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.paging.PagedListAssert.assertList;
import static org.mintatlas.testkit.storing.SaveResults.assertReferenceUnknown;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.governance.Bodies;
import org.mintatlas.application.governance.MeetingFilter;
import org.mintatlas.application.governance.MeetingOrder;
import org.mintatlas.application.governance.MeetingScope;
import org.mintatlas.application.governance.Meetings;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.governance.Body;
import org.mintatlas.domain.governance.BodyId;
import org.mintatlas.domain.governance.BodyKind;
import org.mintatlas.domain.governance.BodyLevel;
import org.mintatlas.domain.governance.Meeting;
import org.mintatlas.domain.governance.MeetingId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.testkit.identity.Identities;
import org.mintatlas.testkit.storing.StoreContract;

/** What every implementation of {@link Meetings} promises. */
public interface MeetingsContract
    extends StoreContract<MeetingId, Meeting>,
        DatedContract<MeetingScope, MeetingFilter, MeetingOrder, Meeting> {

  /** The meetings; none when a test begins. */
  Meetings meetings();

  /** Who can meet; none when a test begins. */
  Bodies bodies();

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
  default Paged<MeetingScope, MeetingFilter, MeetingOrder, Meeting> paged() {
    return meetings();
  }

  @Override
  default MeetingScope everywhere() {
    return new MeetingScope.Everywhere();
  }

  @Override
  default MeetingScope scope() {
    return new MeetingScope.OfBody(body(1));
  }

  @Override
  default MeetingScope otherScope() {
    return new MeetingScope.OfBody(body(2));
  }

  @Override
  default MeetingScope unknownScope() {
    return new MeetingScope.OfBody(new BodyId(Identities.number(15)));
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
  default void aBodyThatIsNotThereIsUnknown() {
    Meeting meeting = GovernanceFixtures.aMeeting(GovernanceFixtures.aBodyId(), "2024");
    assertReferenceUnknown(save(meeting), Referent.BODY);
    assertThat(byIds(Set.of(meeting.id()))).isEmpty();
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

  private BodyId body(int number) {
    BodyId id = new BodyId(Identities.number(number));
    if (bodies().byIds(Set.of(id)).isEmpty()) {
      String name = "body-" + number;
      saved(
          bodies()
              .save(
                  Body.builder(
                          id,
                          new Slug(name),
                          name,
                          BodyLevel.NATIONAL,
                          BodyKind.OPERATIONAL_COUNCIL)
                      .build()));
    }
    return id;
  }
}
