package org.mintatlas.domain.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;
import static org.mintatlas.testkit.enquiry.EnquiryFixtures.aClosedEnquiry;
import static org.mintatlas.testkit.enquiry.EnquiryFixtures.anEnquiry;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mintatlas.domain.Transitions;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.shared.Step;
import org.mintatlas.testkit.region.RegionFixtures;

class EnquiryTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private final Enquiry received = anEnquiry(DAY);
  private final Enquiry answered = received.answer("So geht das.").orThrow();
  private final Enquiry closed =
      aClosedEnquiry(DAY, RegionFixtures.aRegionId(), new InitiativeId(UUID.randomUUID()));

  @Test
  void isAnsweredAndThenClosed() {
    assertThat(answered.status()).isEqualTo(EnquiryStatus.ANSWERED);
    assertThat(answered.answer()).isEqualTo("So geht das.");
    assertThat(answered.close(DAY.plusDays(1)).orThrow())
        .returns(EnquiryStatus.CLOSED, Enquiry::status)
        .returns("So geht das.", Enquiry::answer)
        .returns(DAY.plusDays(1), Enquiry::closedOn);
    assertThat(received.close(DAY).orThrow().answer()).isNull();
  }

  @Test
  void goesNowhereElse() {
    assertThat(answered.answer("Anders."))
        .isEqualTo(new Step.NotAllowed<>(EnquiryStatus.ANSWERED, EnquiryStatus.ANSWERED));
    assertThat(closed.answer("Anders."))
        .isEqualTo(new Step.NotAllowed<>(EnquiryStatus.CLOSED, EnquiryStatus.ANSWERED));
    assertThat(closed.close(DAY))
        .isEqualTo(new Step.NotAllowed<>(EnquiryStatus.CLOSED, EnquiryStatus.CLOSED));
  }

  static Stream<Arguments> transitions() {
    return Stream.of(
        arguments(EnquiryStatus.RECEIVED, EnquiryStatus.RECEIVED, false),
        arguments(EnquiryStatus.RECEIVED, EnquiryStatus.ANSWERED, true),
        arguments(EnquiryStatus.RECEIVED, EnquiryStatus.CLOSED, true),
        arguments(EnquiryStatus.ANSWERED, EnquiryStatus.RECEIVED, false),
        arguments(EnquiryStatus.ANSWERED, EnquiryStatus.ANSWERED, false),
        arguments(EnquiryStatus.ANSWERED, EnquiryStatus.CLOSED, true),
        arguments(EnquiryStatus.CLOSED, EnquiryStatus.RECEIVED, false),
        arguments(EnquiryStatus.CLOSED, EnquiryStatus.ANSWERED, false),
        arguments(EnquiryStatus.CLOSED, EnquiryStatus.CLOSED, false));
  }

  @ParameterizedTest
  @MethodSource("transitions")
  void followsEachStatus(EnquiryStatus from, EnquiryStatus to, boolean allowed) {
    assertThat(from.next().contains(to)).isEqualTo(allowed);
  }

  @Test
  void tellsOfEachPair() {
    Transitions.assertAllPairs(EnquiryStatus.class, transitions());
  }

  @Test
  void keepsNothingOfAnybodyOnceErased() {
    Enquiry erased = closed.erase();
    assertThat(erased.erased()).isTrue();
    assertThat(erased.question()).isNull();
    assertThat(erased.email()).isNull();
    assertThat(erased.answer()).isNull();
    assertThat(erased.closedOn()).isEqualTo(DAY);
    assertInvalid(received::erase)
        .withMessage("enquiry '" + received.id() + "': is erased and must keep nothing else");
    assertInvalid(() -> erased.toBuilder().email("fragt@example.org").build())
        .withMessage("enquiry '" + erased.id() + "': is erased and must keep nothing else");
    assertInvalid(() -> received.toBuilder().question(null).build());
    assertInvalid(() -> erased.toBuilder().answer("Doch.").build());
  }

  @Test
  void tellsNothingThatSomebodyWroteInLogs() {
    assertThat(closed.toString())
        .contains(closed.id().toString())
        .doesNotContain("example.org", "Region?", "So geht", closed.codeHash());
  }

  @Test
  void isRejectedWithPartsThatDoNotFitWhereItStands() {
    assertInvalid(() -> received.toBuilder().closedOn(DAY).build())
        .withMessage("closedOn '2026-03-01': goes with an enquiry CLOSED, and with no other");
    assertInvalid(() -> closed.toBuilder().closedOn(null).build());
    assertInvalid(() -> received.toBuilder().answer("So geht das.").build())
        .withMessage("answer: does not go with an enquiry RECEIVED");
    assertInvalid(() -> answered.toBuilder().answer(null).build());
  }

  @Test
  void isRejectedWithTextsThatAreNone() {
    assertInvalid(() -> received.toBuilder().question(" ").build());
    assertInvalid(() -> received.toBuilder().question("x".repeat(2001)).build());
    assertInvalid(() -> received.answer("x".repeat(4001)));
    assertInvalid(() -> received.toBuilder().email("nobody").build());
    assertInvalid(() -> received.toBuilder().language("german").build());
  }
}
