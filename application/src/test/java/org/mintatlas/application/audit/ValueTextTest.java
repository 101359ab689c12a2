package org.mintatlas.application.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.command.edit.Edit;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.initiative.Cost;
import org.mintatlas.domain.insight.Concern;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.qualification.enrolment.EnrolmentStatus;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.testkit.award.AwardFixtures;
import org.mintatlas.testkit.qualification.QualificationFixtures;
import org.mintatlas.testkit.qualification.enrolment.EnrolmentFixtures;

class ValueTextTest {
  private final RegionId region = new RegionId(UUID.randomUUID());

  @Test
  void tellsAStateThatHasThePartsOfTheOneBefore() {
    Enrolment applied =
        EnrolmentFixtures.anEnrolment(
            QualificationFixtures.aCohortId(), region, null, EnrolmentStatus.APPLIED);
    Enrolment waiting = applied.moveTo(EnrolmentStatus.WAITLISTED).orThrow();
    assertThat(ValueText.changes(applied, waiting))
        .containsExactly(new FieldChange("state", "APPLIED", "WAITLISTED", false));
    assertThat(ValueText.texts(waiting))
        .containsEntry("state", "WAITLISTED")
        .containsEntry("state.appliedAt", EnrolmentFixtures.APPLIED_AT.toString());
  }

  @Test
  void tellsAStateThatHasNoParts() {
    PersonId by = new PersonId(UUID.randomUUID());
    Application draft = AwardFixtures.aDraft(AwardFixtures.aCallId(), region);
    Application submitted =
        draft.toBuilder().state(new Application.State.Submitted(by, AwardFixtures.IN_TIME)).build();
    assertThat(ValueText.changes(draft, submitted))
        .extracting(FieldChange::field, FieldChange::before, FieldChange::after)
        .containsExactly(
            tuple("state", "DRAFT", "SUBMITTED"),
            tuple("state.at", null, AwardFixtures.IN_TIME.toString()),
            tuple("state.by", null, by.value().toString()));
    assertThat(ValueText.texts(draft)).containsEntry("state", "DRAFT");
  }

  @Test
  void tellsWhichOfSeveralCasesAValueIs() {
    UUID id = UUID.randomUUID();
    assertThat(ValueText.of(new Cost.Free())).isEqualTo("FREE");
    assertThat(ValueText.of(new Cost.Paid(BigDecimal.TEN))).startsWith("PAID {amount: 10");
    assertThat(ValueText.of(Set.of(new Concern.OfCall(new CallId(id)))))
        .isEqualTo("[CALL {call: " + id + "}]");
    assertThat(ValueText.of(Edit.keep())).isNotEqualTo(ValueText.of(Edit.to(null)));
  }
}
