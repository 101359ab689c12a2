package org.mintatlas.domain.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;
import static org.mintatlas.testkit.governance.GovernanceFixtures.aBodyId;
import static org.mintatlas.testkit.governance.GovernanceFixtures.aFullMeeting;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.shared.Wording;

class MeetingTest {

  @Test
  void hasAtMostFiftyTopicsInTheirOrder() {
    assertThat(aFullMeeting(aBodyId()).topics())
        .extracting(Wording::de)
        .containsExactly("Strukturen", "Finanzierung");
    assertInvalid(() -> meeting("Berlin", 51)).withMessage("topics '51': must not be more than 50");
    assertThat(meeting("Berlin", 50).topics()).hasSize(50);
  }

  @Test
  void isRejectedWithABlankPlace() {
    assertInvalid(() -> meeting(" ", 0)).withMessage("meeting place ' ': must not be blank");
  }

  @Test
  void keepsEveryFact() {
    Meeting meeting = aFullMeeting(aBodyId());
    assertThat(meeting).hasNoNullFieldsOrProperties();
    assertThat(meeting.withVersion(2).withVersion(0)).isEqualTo(meeting);
  }

  private static Meeting meeting(String place, int topics) {
    Meeting any = aFullMeeting(aBodyId());
    return new Meeting(
        any.id(),
        0,
        any.body(),
        any.date(),
        place,
        null,
        Collections.nCopies(topics, Wording.german("Thema")),
        List.of());
  }
}
