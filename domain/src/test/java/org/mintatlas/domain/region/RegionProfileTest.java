package org.mintatlas.domain.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;
import static org.mintatlas.testkit.organisation.OrganisationFixtures.anOrganisationId;
import static org.mintatlas.testkit.region.RegionFixtures.aFullRegion;
import static org.mintatlas.testkit.region.RegionFixtures.aProfile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.shared.EducationStage;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Subject;
import org.mintatlas.domain.shared.TargetGroup;
import org.mintatlas.testkit.region.RegionFixtures;
import org.mintatlas.testkit.shared.SharedFixtures;

class RegionProfileTest {

  @Test
  void canBeOfSeveralKindsAtOnce() {
    RegionProfile profile =
        aProfile("fluss").toBuilder()
            .kinds(Set.of(RegionKind.ZDI_NETWORK, RegionKind.MINT_REGION, RegionKind.MINT_CLUSTER))
            .build();

    assertThat(profile.kinds())
        .containsExactly(RegionKind.MINT_REGION, RegionKind.MINT_CLUSTER, RegionKind.ZDI_NETWORK);
  }

  @Test
  void isRejectedWithoutAKind() {
    assertInvalid(() -> aProfile("fluss").toBuilder().kinds(Set.of()).build())
        .withMessage("kinds: needs at least one kind");
  }

  @Test
  void isRejectedWithoutAName() {
    assertInvalid(() -> aProfile("fluss").toBuilder().name(" ").build())
        .withMessage("region name ' ': must not be blank");
  }

  @Test
  void isRejectedWithATextThatIsTooLong() {
    assertInvalid(() -> aProfile("fluss").toBuilder().name("x".repeat(201)).build())
        .withMessageStartingWith("region name")
        .withMessageEndingWith("must not be longer than 200 characters");
    assertInvalid(() -> aProfile("fluss").toBuilder().officialName("x".repeat(201)).build())
        .withMessageStartingWith("official region name")
        .withMessageEndingWith("must not be longer than 200 characters");
    assertInvalid(() -> aProfile("fluss").toBuilder().seat("x".repeat(151)).build())
        .withMessageStartingWith("seat");
    assertInvalid(() -> aProfile("fluss").toBuilder().mission("x".repeat(2001)).build())
        .withMessageStartingWith("mission");
  }

  @Test
  void isRejectedWithABlankInsteadOfAnAbsentText() {
    assertInvalid(() -> aProfile("fluss").toBuilder().seat("").build())
        .withMessage("seat '': must not be blank");
    assertInvalid(() -> aProfile("fluss").toBuilder().officialName(" ").build())
        .withMessage("official region name ' ': must not be blank");
    assertInvalid(() -> aProfile("fluss").toBuilder().mission(" ").build())
        .withMessage("mission ' ': must not be blank");
  }

  @ParameterizedTest
  @EnumSource
  void standsInTheCapitalOfItsLeadStateForWantOfAnythingNearer(FederalState state) {
    RegionProfile profile =
        RegionProfile.builder(
                RegionFixtures.aRegionId(),
                new Slug("fluss"),
                "Fluss",
                Set.of(RegionKind.OTHER),
                state)
            .build();

    assertThat(profile.location())
        .isEqualTo(new Location(state.capitalPoint(), Location.Basis.STATE));
  }

  @Test
  void tellsTheBestBasisOfALocationFirst() {
    assertThat(Location.Basis.SEAT)
        .isLessThan(Location.Basis.COVERAGE)
        .isLessThan(Location.Basis.STATE);
    assertThat(Location.Basis.COVERAGE).isLessThan(Location.Basis.STATE);
  }

  @Test
  void listsTheStagesInTheOrderOfTheEducationChain() {
    RegionProfile profile =
        aProfile("fluss").toBuilder()
            .educationStages(
                Set.of(EducationStage.UNIVERSITY, EducationStage.KITA, EducationStage.PRIMARY))
            .build();

    assertThat(profile.educationStages())
        .containsExactly(EducationStage.KITA, EducationStage.PRIMARY, EducationStage.UNIVERSITY);
  }

  @Test
  void keepsCopiesOfWhatItIsMadeOf() {
    Set<RegionKind> kinds = EnumSet.of(RegionKind.OTHER);
    Set<Subject> subjects = EnumSet.of(Subject.AI);
    Set<TargetGroup> groups = EnumSet.of(TargetGroup.GIRLS);
    Set<EducationStage> stages = EnumSet.of(EducationStage.KITA);
    List<Source> sources = new ArrayList<>(List.of(SharedFixtures.A_SOURCE));
    RegionProfile profile =
        aProfile("fluss").toBuilder()
            .kinds(kinds)
            .focusSubjects(subjects)
            .targetGroups(groups)
            .educationStages(stages)
            .sources(sources)
            .build();

    kinds.clear();
    subjects.clear();
    groups.clear();
    stages.clear();
    sources.clear();

    assertThat(profile.kinds()).containsExactly(RegionKind.OTHER).isUnmodifiable();
    assertThat(profile.focusSubjects()).containsExactly(Subject.AI).isUnmodifiable();
    assertThat(profile.targetGroups()).containsExactly(TargetGroup.GIRLS).isUnmodifiable();
    assertThat(profile.educationStages()).containsExactly(EducationStage.KITA).isUnmodifiable();
    assertThat(profile.sources()).containsExactly(SharedFixtures.A_SOURCE).isUnmodifiable();
  }

  @Test
  void comesBackUnchangedFromItsBuilder() {
    RegionProfile profile = aFullRegion("fluss", anOrganisationId(), anOrganisationId()).profile();

    assertThat(profile).hasNoNullFieldsOrProperties();
    assertThat(profile.toBuilder().build()).isEqualTo(profile);
  }

  @Test
  void changesOnlyWhatItsBuilderIsTold() {
    RegionProfile profile = aFullRegion("fluss", anOrganisationId(), anOrganisationId()).profile();

    RegionProfile changed =
        profile.toBuilder().slug(new Slug("see")).leadState(FederalState.RP).build();

    assertThat(changed.slug()).hasToString("see");
    assertThat(changed.leadState()).isEqualTo(FederalState.RP);
    assertThat(changed.toBuilder().slug(profile.slug()).leadState(profile.leadState()).build())
        .isEqualTo(profile);
  }
}
