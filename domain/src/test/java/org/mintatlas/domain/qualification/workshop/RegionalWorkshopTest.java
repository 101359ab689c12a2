package org.mintatlas.domain.qualification.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;
import static org.mintatlas.domain.InvalidValueAssert.assertText;
import static org.mintatlas.domain.qualification.ProgrammeFormat.TRAIN_THE_TRAINER;
import static org.mintatlas.testkit.initiative.InitiativeFixtures.anInitiative;
import static org.mintatlas.testkit.initiative.InitiativeFixtures.anInitiativeId;
import static org.mintatlas.testkit.qualification.workshop.WorkshopFixtures.aFullWorkshop;
import static org.mintatlas.testkit.qualification.workshop.WorkshopFixtures.aWorkshop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.ProgrammeFormat;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.qualification.enrolment.EnrolmentId;
import org.mintatlas.domain.qualification.enrolment.EnrolmentStatus;
import org.mintatlas.domain.qualification.workshop.RegionalWorkshop.Holding;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.testkit.region.RegionFixtures;
import org.mintatlas.testkit.shared.SharedFixtures;

class RegionalWorkshopTest {
  private final CohortId cohort = new CohortId(UUID.randomUUID());
  private final RegionId region = RegionFixtures.aRegionId();
  private final PersonId trainer = new PersonId(UUID.randomUUID());
  private final Initiative lab = in(region, "lab");
  private final Initiative club = in(region, "club");
  private final RegionalWorkshop planned =
      aFullWorkshop(cohort, region, trainer, Set.of(lab.id(), club.id()));

  @ParameterizedTest
  @EnumSource(names = {"ACCEPTED", "COMPLETED"})
  void isHeldByWhoIsTrainedForItsRegionInItsCohort(EnrolmentStatus status) {
    assertThat(hold(enrolled(cohort, region, trainer, status)))
        .isEqualTo(new Holding.Held(planned));
  }

  @ParameterizedTest
  @EnumSource(
      names = {"ACCEPTED", "COMPLETED"},
      mode = EnumSource.Mode.EXCLUDE)
  void isNotHeldByWhoHasNoPlaceInTheCohort(EnrolmentStatus status) {
    assertThat(hold(enrolled(cohort, region, trainer, status))).isEqualTo(notTrained());
  }

  @Test
  void isNotHeldByWhoIsTrainedElsewhere() {
    CohortId otherCohort = new CohortId(UUID.randomUUID());
    RegionId otherRegion = RegionFixtures.aRegionId();
    PersonId colleague = new PersonId(UUID.randomUUID());

    assertThat(hold()).isEqualTo(notTrained());
    assertThat(hold(enrolled(otherCohort, region, trainer, EnrolmentStatus.COMPLETED)))
        .isEqualTo(notTrained());
    assertThat(hold(enrolled(cohort, otherRegion, trainer, EnrolmentStatus.COMPLETED)))
        .isEqualTo(notTrained());
    assertThat(hold(enrolled(cohort, region, colleague, EnrolmentStatus.COMPLETED)))
        .isEqualTo(notTrained());
  }

  @Test
  void isNotHeldByNobodyEvenWhenSomebodyUnnamedIsTrained() {
    RegionalWorkshop unnamed = planned.toBuilder().trainer(null).build();

    assertThat(
            RegionalWorkshop.hold(
                unnamed,
                TRAIN_THE_TRAINER,
                List.of(enrolled(cohort, region, null, EnrolmentStatus.COMPLETED)),
                List.of(lab, club)))
        .isEqualTo(new Holding.NotTrained(null));
  }

  @ParameterizedTest
  @EnumSource(names = "TRAIN_THE_TRAINER", mode = EnumSource.Mode.EXCLUDE)
  void isHeldOnlyWhereTrainersAreTrained(ProgrammeFormat format) {
    assertThat(
            RegionalWorkshop.hold(
                planned,
                format,
                List.of(enrolled(cohort, region, trainer, EnrolmentStatus.COMPLETED)),
                List.of(lab, club)))
        .isEqualTo(new Holding.NotTrainTheTrainer(format));
  }

  @Test
  void isHeldOnlyForInitiativesOfTheOwnRegion() {
    Initiative elsewhere = in(RegionFixtures.aRegionId(), "elsewhere");
    Initiative nowhere = anInitiative("nowhere");
    RegionalWorkshop mixed =
        planned.toBuilder().initiatives(Set.of(lab.id(), elsewhere.id(), nowhere.id())).build();

    assertThat(
            RegionalWorkshop.hold(
                mixed, TRAIN_THE_TRAINER, trained(), List.of(lab, elsewhere, nowhere)))
        .isEqualTo(new Holding.InitiativeOfAnotherRegion(Set.of(elsewhere.id(), nowhere.id())));
  }

  @Test
  void isNotHeldForInitiativesThatNobodyKnows() {
    assertThat(RegionalWorkshop.hold(planned, TRAIN_THE_TRAINER, trained(), List.of(lab)))
        .isEqualTo(new Holding.InitiativeOfAnotherRegion(Set.of(club.id())));
  }

  @Test
  void isHeldForAnInitiativeThatBelongsToOtherRegionsToo() {
    Initiative both = lab.toBuilder().regions(Set.of(RegionFixtures.aRegionId(), region)).build();

    assertThat(RegionalWorkshop.hold(planned, TRAIN_THE_TRAINER, trained(), List.of(both, club)))
        .isEqualTo(new Holding.Held(planned));
  }

  @Test
  void canBeRecordedFromASourceThatNamesNoTrainer() {
    assertThat(aWorkshop(cohort, region, Set.of(lab.id())).trainer()).isNull();
  }

  @Test
  void keepsEveryFact() {
    assertThat(planned).hasNoNullFieldsOrProperties();
    assertThat(planned.toBuilder().build()).isEqualTo(planned);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 101})
  void isForOneToAHundredInitiatives(int count) {
    assertThat(aWorkshop(cohort, region, initiatives(1)).initiatives()).hasSize(1);
    assertThat(aWorkshop(cohort, region, initiatives(100)).initiatives()).hasSize(100);
    assertInvalid(() -> aWorkshop(cohort, region, initiatives(count)))
        .withMessage("initiatives '" + count + "': must be 1 to 100");
  }

  @Test
  void isRejectedWithoutATitle() {
    assertText("workshop title", 200, text -> planned.toBuilder().title(text).build());
  }

  @Test
  void isRejectedWithANegativeVersion() {
    assertInvalid(() -> planned.toBuilder().version(-1).build())
        .withMessage("version '-1': must not be negative");
  }

  @Test
  void keepsCopiesOfItsInitiativesAndSources() {
    Set<InitiativeId> initiatives = new HashSet<>(Set.of(lab.id()));
    List<Source> sources = new ArrayList<>(SharedFixtures.bothSources());
    RegionalWorkshop workshop =
        planned.toBuilder().initiatives(initiatives).sources(sources).build();

    initiatives.clear();
    sources.clear();

    assertThat(workshop.initiatives()).containsExactly(lab.id()).isUnmodifiable();
    assertThat(workshop.sources()).isEqualTo(SharedFixtures.bothSources()).isUnmodifiable();
  }

  @Test
  void reachesAnInitiativeOnceHoweverOftenItComes() {
    RegionalWorkshop first = aWorkshop(cohort, region, Set.of(lab.id()));
    RegionalWorkshop second = aWorkshop(cohort, region, Set.of(lab.id(), club.id()));

    assertThat(Reach.of(List.of(first, second))).contains(new Reach(2, 2));
  }

  @Test
  void withoutAnyNobodyKnowsTheReach() {
    assertThat(Reach.of(List.of())).isEmpty();
  }

  @Test
  void isWhatInitiativesAreReachedBy() {
    assertInvalid(() -> new Reach(0, 1)).withMessage("workshops '0': must be at least 1");
    assertInvalid(() -> new Reach(-1, 0)).withMessage("workshops '-1': must be at least 1");
    assertInvalid(() -> new Reach(1, -1)).withMessage("initiatives '-1': must not be negative");
  }

  private Holding hold(Enrolment... enrolments) {
    return RegionalWorkshop.hold(
        planned, TRAIN_THE_TRAINER, List.of(enrolments), List.of(lab, club));
  }

  private Holding notTrained() {
    return new Holding.NotTrained(trainer);
  }

  private List<Enrolment> trained() {
    return List.of(enrolled(cohort, region, trainer, EnrolmentStatus.COMPLETED));
  }

  private static Enrolment enrolled(
      CohortId cohort, RegionId region, @Nullable PersonId person, EnrolmentStatus status) {
    return new Enrolment(
        new EnrolmentId(UUID.randomUUID()),
        0,
        cohort,
        region,
        person,
        Enrolment.State.of(status, Instant.parse("2020-03-01T10:00:00Z")));
  }

  private static Initiative in(RegionId region, String slug) {
    return anInitiative(slug).toBuilder().regions(Set.of(region)).build();
  }

  private static Set<InitiativeId> initiatives(int count) {
    return Stream.generate(() -> anInitiativeId()).limit(count).collect(Collectors.toSet());
  }
}
