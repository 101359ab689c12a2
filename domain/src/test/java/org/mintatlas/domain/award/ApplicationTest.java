package org.mintatlas.domain.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;
import static org.mintatlas.testkit.award.AwardFixtures.IN_TIME;
import static org.mintatlas.testkit.award.AwardFixtures.aCall;
import static org.mintatlas.testkit.award.AwardFixtures.aDraft;
import static org.mintatlas.testkit.award.AwardFixtures.anAwardId;
import static org.mintatlas.testkit.person.PersonFixtures.aCoordination;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mintatlas.domain.award.Application.Edit;
import org.mintatlas.domain.award.Application.Submission;
import org.mintatlas.domain.person.Coordination;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.region.Lifecycle;
import org.mintatlas.domain.region.LifecycleStatus;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.testkit.person.PersonFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

class ApplicationTest {
  private static final Instant LATE = Instant.parse("2024-04-01T22:00:00Z");

  private final Call call =
      aCall(anAwardId(), 2024).toBuilder()
          .status(CallStatus.OPEN)
          .deadline(PartialDate.parse("2024-04-01"))
          .build();
  private final Region region = RegionFixtures.aListedRegion("am-fluss");
  private final PersonId person = PersonFixtures.aPerson().id();
  private final List<Coordination> coordinations = List.of(aCoordination(person, region.id()));
  private final Application draft = aDraft(call.id(), region.id());

  @Test
  void isHandedInByTheCoordinatorOfAListedRegion() {
    Application submitted = submitted(draft.submit(call, region, coordinations, person, IN_TIME));
    assertThat(submitted.status()).isEqualTo(ApplicationStatus.SUBMITTED);
    assertThat(submitted.by()).isEqualTo(person);
    assertThat(submitted.submittedAt()).isEqualTo(IN_TIME);
    assertThat(submitted.example()).isEqualTo(draft.example());
  }

  @Test
  void isHandedInOnce() {
    Application submitted = submitted(draft.submit(call, region, coordinations, person, IN_TIME));
    assertThat(submitted.submit(call, region, coordinations, person, IN_TIME.plusSeconds(60)))
        .isEqualTo(new Submission.Submitted(submitted));
  }

  @ParameterizedTest
  @EnumSource(value = CallStatus.class, names = "OPEN", mode = EnumSource.Mode.EXCLUDE)
  void isRefusedByACallThatIsNotOpen(CallStatus status) {
    Call other = call.toBuilder().status(status).build();
    assertThat(draft.submit(other, region, coordinations, person, IN_TIME))
        .isEqualTo(new Submission.CallNotOpen(status));
  }

  @Test
  void isRefusedAfterTheLastDay() {
    assertThat(
            draft.submit(
                call, region, coordinations, person, Instant.parse("2024-04-01T21:59:59Z")))
        .isInstanceOf(Submission.Submitted.class);
    assertThat(draft.submit(call, region, coordinations, person, LATE))
        .isEqualTo(new Submission.DeadlinePassed(PartialDate.parse("2024-04-01")));
  }

  @Test
  void isRefusedToARegionThatIsNotListed() {
    Region preparing =
        region.withLifecycle(Lifecycle.startingAs(LifecycleStatus.IN_PREPARATION, null));
    assertThat(draft.submit(call, preparing, coordinations, person, IN_TIME))
        .isEqualTo(new Submission.RegionNotListed(region.id()));
    Region later =
        region.withLifecycle(
            Lifecycle.startingAs(LifecycleStatus.LISTED, PartialDate.parse("2024-03-02")));
    assertThat(draft.submit(call, later, coordinations, person, IN_TIME))
        .isEqualTo(new Submission.RegionNotListed(region.id()));
  }

  @Test
  void isRefusedToWhoeverDoesNotCoordinateTheRegion() {
    PersonId other = PersonFixtures.aPerson().id();
    Submission refused = new Submission.NotItsCoordinator(other);
    assertThat(draft.submit(call, region, coordinations, other, IN_TIME)).isEqualTo(refused);
    assertThat(
            draft.submit(
                call,
                region,
                List.of(aCoordination(other, RegionFixtures.aRegionId())),
                other,
                IN_TIME))
        .isEqualTo(refused);
    Period former = new Period(PartialDate.of(2020), PartialDate.of(2023));
    assertThat(
            draft.submit(
                call, region, List.of(aCoordination(other, region.id(), former)), other, IN_TIME))
        .isEqualTo(refused);
  }

  @Test
  void isForOneCallAndOneRegion() {
    assertInvalid(
            () -> draft.submit(aCall(anAwardId(), 2024), region, coordinations, person, IN_TIME))
        .withMessageEndingWith("is not that of the application");
    assertInvalid(() ->
            draft.submit(
                call, RegionFixtures.aListedRegion("anders"), coordinations, person, IN_TIME))
        .withMessageEndingWith("is not that of the application");
    assertInvalid(() -> draft.edit(aCall(anAwardId(), 2024), "a", "b", IN_TIME))
        .withMessageEndingWith("is not that of the application");
  }

  @Test
  void canBeChangedUntilTheDeadlineAlsoAfterItWasHandedIn() {
    Application submitted = submitted(draft.submit(call, region, coordinations, person, IN_TIME));
    for (Application application : List.of(draft, submitted)) {
      Application edited = application.edit(call, "Neu", "Text", IN_TIME).orThrow();
      assertThat(edited.title()).isEqualTo("Neu");
      assertThat(edited.example()).isEqualTo("Text");
      assertThat(edited.status()).isEqualTo(application.status());
      assertThat(edited.submittedAt()).isEqualTo(application.submittedAt());
    }
  }

  @Test
  void isFrozenAfterTheDeadlineAndWhenTheCallIsClosed() {
    assertThat(draft.edit(call, "Neu", "Text", LATE)).isEqualTo(new Edit.Frozen(CallStatus.OPEN));
    Call closed = call.toBuilder().status(CallStatus.CLOSED).build();
    assertThat(draft.edit(closed, "Neu", "Text", IN_TIME))
        .isEqualTo(new Edit.Frozen(CallStatus.CLOSED));
  }

  @Test
  void isRejectedWithTextsThatAreBlankOrTooLong() {
    assertInvalid(() -> draft.edit(call, " ", "Text", IN_TIME))
        .withMessage("application title ' ': must not be blank");
    assertInvalid(() -> draft.edit(call, "Titel", "x".repeat(5001), IN_TIME))
        .withMessageStartingWith("practice example")
        .withMessageEndingWith("must not be longer than 5000 characters");
    assertThat(draft.edit(call, "Titel", "x".repeat(5000), IN_TIME))
        .isInstanceOf(Edit.Edited.class);
  }

  @Test
  void hasATimeOfHandingInExactlyWhenItWasHandedIn() {
    assertInvalid(() -> with(ApplicationStatus.DRAFT, IN_TIME))
        .withMessageStartingWith("submission time '2024-03-01T12:00:00Z'");
    assertInvalid(() -> with(ApplicationStatus.SUBMITTED, null))
        .withMessageStartingWith("submission time: ");
  }

  private Application with(ApplicationStatus status, Instant at) {
    return new Application(
        draft.id(),
        0,
        call.id(),
        region.id(),
        "Titel",
        "Text",
        Application.State.of(status, person, at));
  }

  private static Application submitted(Submission submission) {
    return submission.orThrow();
  }
}
