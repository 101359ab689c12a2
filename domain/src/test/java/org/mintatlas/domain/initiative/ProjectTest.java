package org.mintatlas.domain.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;
import static org.mintatlas.testkit.initiative.InitiativeFixtures.aFullProject;
import static org.mintatlas.testkit.initiative.InitiativeFixtures.aProject;
import static org.mintatlas.testkit.initiative.InitiativeFixtures.anInitiativeId;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.domain.geography.Place;
import org.mintatlas.domain.shared.EducationStage;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Subject;
import org.mintatlas.domain.shared.TargetGroup;
import org.mintatlas.testkit.shared.SharedFixtures;

class ProjectTest {

  @Test
  void belongsToOneInitiativeAndNeedsLittleMore() {
    InitiativeId initiative = anInitiativeId();
    Project project =
        Project.builder(
                new ProjectId(UUID.randomUUID()),
                new Slug("kurs"),
                "Kurs",
                initiative,
                Recurrence.YEARLY)
            .build();

    assertThat(project.initiative()).isEqualTo(initiative);
    assertThat(project.version()).isZero();
    assertThat(project.description()).isNull();
    assertThat(project.subjects()).isEmpty();
    assertThat(project.formats()).isEmpty();
    assertThat(project.educationStages()).isEmpty();
    assertThat(project.ages()).isNull();
    assertThat(project.targetGroups()).isEmpty();
    assertThat(project.cost()).isNull();
    assertThat(project.capacity()).isNull();
    assertThat(project.place()).isEqualTo(Place.UNKNOWN);
    assertThat(project.online()).isNull();
    assertThat(project.languages()).isEmpty();
    assertThat(project.website()).isNull();
    assertThat(project.sources()).isEmpty();
  }

  @Test
  void comesBackRegularlyOrYearlyOrAtLeastSeveralTimes() {
    assertThat(Recurrence.values())
        .containsExactly(Recurrence.REGULAR, Recurrence.YEARLY, Recurrence.IRREGULAR_MULTIPLE);
  }

  @Test
  void isRejectedWithoutAName() {
    assertInvalid(() -> kurs().name(" ").build())
        .withMessage("project name ' ': must not be blank");
  }

  @Test
  void isRejectedWithATextThatIsTooLongOrBlank() {
    assertInvalid(() -> kurs().name("x".repeat(201)).build())
        .withMessageEndingWith("must not be longer than 200 characters");
    assertInvalid(() -> kurs().description("x".repeat(4001)).build())
        .withMessageEndingWith("must not be longer than 4000 characters");
    assertInvalid(() -> kurs().description(" ").build())
        .withMessage("description ' ': must not be blank");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void isRejectedWithoutRoomForAnybody(int capacity) {
    assertInvalid(() -> kurs().capacity(capacity).build())
        .withMessage("capacity '" + capacity + "': must be at least 1");
  }

  @Test
  void mayHaveRoomForOne() {
    assertThat(kurs().capacity(1).build().capacity()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "d", "DE", "deu", "de-DE", "Deutsch", "d3"})
  void isRejectedWithALanguageThatIsNoTwoLetterCode(String language) {
    assertInvalid(() -> kurs().languages(Set.of(language)).build())
        .withMessage("language '" + language + "': needs an ISO 639-1 code such as de");
  }

  @Test
  void listsItsLanguagesInTheOrderOfTheirCodes() {
    assertThat(kurs().languages(Set.of("uk", "de", "tr", "en")).build().languages())
        .containsExactly("de", "en", "tr", "uk");
  }

  @Test
  void isRejectedWithANegativeVersion() {
    assertInvalid(() -> kurs().version(-1).build())
        .withMessage("version '-1': must not be negative");
  }

  @Test
  void keepsCopiesOfWhatItIsMadeOf() {
    Set<Subject> subjects = EnumSet.of(Subject.AI);
    Set<Format> formats = EnumSet.of(Format.CLUB);
    Set<EducationStage> stages = EnumSet.of(EducationStage.KITA);
    Set<TargetGroup> groups = EnumSet.of(TargetGroup.GIRLS);
    Set<String> languages = new HashSet<>(Set.of("de"));
    List<Source> sources = new ArrayList<>(List.of(SharedFixtures.A_SOURCE));
    Project project =
        kurs()
            .subjects(subjects)
            .formats(formats)
            .educationStages(stages)
            .targetGroups(groups)
            .languages(languages)
            .sources(sources)
            .build();

    subjects.clear();
    formats.clear();
    stages.clear();
    groups.clear();
    languages.clear();
    sources.clear();

    assertThat(project.subjects()).containsExactly(Subject.AI).isUnmodifiable();
    assertThat(project.formats()).containsExactly(Format.CLUB).isUnmodifiable();
    assertThat(project.educationStages()).containsExactly(EducationStage.KITA).isUnmodifiable();
    assertThat(project.targetGroups()).containsExactly(TargetGroup.GIRLS).isUnmodifiable();
    assertThat(project.languages()).containsExactly("de").isUnmodifiable();
    assertThat(project.sources()).containsExactly(SharedFixtures.A_SOURCE).isUnmodifiable();
  }

  @Test
  void comesBackUnchangedFromItsBuilder() {
    Project project = aFullProject("kurs", anInitiativeId()).toBuilder().version(7).build();

    assertThat(project).hasNoNullFieldsOrProperties();
    assertThat(project.toBuilder().build()).isEqualTo(project);
  }

  @Test
  void changesOnlyWhatItsBuilderIsTold() {
    Project project = aFullProject("kurs", anInitiativeId());
    InitiativeId other = anInitiativeId();

    Project changed =
        project.toBuilder()
            .slug(new Slug("camp"))
            .initiative(other)
            .recurrence(Recurrence.IRREGULAR_MULTIPLE)
            .build();

    assertThat(changed.slug()).hasToString("camp");
    assertThat(changed.initiative()).isEqualTo(other);
    assertThat(changed.recurrence()).isEqualTo(Recurrence.IRREGULAR_MULTIPLE);
    assertThat(
            changed.toBuilder()
                .slug(project.slug())
                .initiative(project.initiative())
                .recurrence(project.recurrence())
                .build())
        .isEqualTo(project);
  }

  private static ProjectBuilder kurs() {
    return aProject("kurs", anInitiativeId()).toBuilder();
  }
}
