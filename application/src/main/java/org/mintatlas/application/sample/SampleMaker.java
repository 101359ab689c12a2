package org.mintatlas.application.sample;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.identity.IdGenerator;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.geography.Place;
import org.mintatlas.domain.initiative.Cost;
import org.mintatlas.domain.initiative.Format;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.initiative.InitiativeKind;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.initiative.ProjectId;
import org.mintatlas.domain.initiative.Recurrence;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.AgeRange;
import org.mintatlas.domain.shared.EducationStage;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Subject;
import org.mintatlas.domain.shared.TargetGroup;

/** Makes one sample after the other from a source of chance. */
final class SampleMaker {
  /** What projects are about; each has its subjects below. */
  private static final List<String> TOPICS =
      List.of(
          "Roboter bauen",
          "Programmieren lernen",
          "Sternenhimmel",
          "Chemie im Alltag",
          "Bionik",
          "Energie der Zukunft",
          "Mathe zum Anfassen",
          "Lasercutter und 3D-Druck",
          "Künstliche Intelligenz verstehen",
          "Wasser und Klima",
          "Elektronik löten",
          "Brücken bauen",
          "Kryptografie",
          "Bienen und Blüten",
          "Musik und Physik");

  private static final List<Set<Subject>> SUBJECTS =
      List.of(
          Set.of(Subject.TECHNOLOGY, Subject.INFORMATICS),
          Set.of(Subject.INFORMATICS),
          Set.of(Subject.ASTRONOMY, Subject.PHYSICS),
          Set.of(Subject.CHEMISTRY),
          Set.of(Subject.BIOLOGY, Subject.TECHNOLOGY),
          Set.of(Subject.PHYSICS, Subject.SUSTAINABILITY),
          Set.of(Subject.MATHEMATICS),
          Set.of(Subject.TECHNOLOGY, Subject.ART),
          Set.of(Subject.AI, Subject.INFORMATICS),
          Set.of(Subject.BIOLOGY, Subject.CHEMISTRY, Subject.SUSTAINABILITY),
          Set.of(Subject.TECHNOLOGY, Subject.PHYSICS),
          Set.of(Subject.TECHNOLOGY, Subject.MATHEMATICS),
          Set.of(Subject.MATHEMATICS, Subject.INFORMATICS),
          Set.of(Subject.BIOLOGY, Subject.SUSTAINABILITY),
          Set.of(Subject.PHYSICS, Subject.ART));

  /** Stages with the ages that fit them. */
  private enum Audience {
    YOUNG(EnumSet.of(EducationStage.KITA, EducationStage.PRIMARY), 4, 10),
    MIDDLE(EnumSet.of(EducationStage.PRIMARY, EducationStage.LOWER_SECONDARY), 8, 14),
    SENIOR(EnumSet.of(EducationStage.LOWER_SECONDARY, EducationStage.UPPER_SECONDARY), 12, 19);

    private final Set<EducationStage> stages;
    private final int from;
    private final int to;

    Audience(Set<EducationStage> stages, int from, int to) {
      this.stages = stages;
      this.from = from;
      this.to = to;
    }
  }

  private final Random random;
  private final IdGenerator ids;

  SampleMaker(Random random, IdGenerator ids) {
    this.random = random;
    this.ids = ids;
  }

  Initiative initiative(
      int number, FederalState state, List<District> districts, List<RegionId> regions) {
    InitiativeKind kind = one(List.of(InitiativeKind.values()));
    @Nullable District district = districts.isEmpty() ? null : one(districts);
    String town = district == null ? state.capital() : district.name();
    return Initiative.builder(
            new InitiativeId(ids.next()),
            new Slug(String.format(Locale.ROOT, "sample-initiative-%03d", number)),
            String.format(Locale.ROOT, "Beispiel (Sample) %03d: %s %s", number, german(kind), town),
            kind)
        .regions(regions.isEmpty() ? Set.of() : Set.of(one(regions)))
        .place(
            district == null
                ? new Place(town, null, state.capitalPoint(), null, state)
                : new Place(town, null, district.centre(), district.key(), state))
        .sources(List.of(SampleData.SOURCE))
        .build();
  }

  private static String german(InitiativeKind kind) {
    return switch (kind) {
      case STUDENT_LAB -> "Schülerlabor";
      case STUDENT_RESEARCH_CENTRE -> "Schülerforschungszentrum";
      case MAKERSPACE -> "Makerspace";
      case SCIENCE_CENTRE -> "Science-Center";
      case ASSOCIATION -> "MINT-Verein";
      case COMPETITION -> "MINT-Wettbewerb";
      case OTHER -> "MINT-Werkstatt";
    };
  }

  Project project(int number, Initiative initiative) {
    int topic = random.nextInt(TOPICS.size());
    Audience audience = one(List.of(Audience.values()));
    Format format = one(List.of(Format.values()));
    return Project.builder(
            new ProjectId(ids.next()),
            new Slug(String.format(Locale.ROOT, "sample-project-%04d", number)),
            String.format(Locale.ROOT, "Beispiel (Sample) %04d: %s", number, TOPICS.get(topic)),
            initiative.id(),
            one(List.of(Recurrence.values())))
        .description(
            "Ein erzeugtes Beispiel, kein echtes Angebot. A generated sample, no real offer.")
        .subjects(SUBJECTS.get(topic))
        .formats(Set.of(format))
        .educationStages(audience.stages)
        .ages(new AgeRange(audience.from, audience.to))
        .targetGroups(
            random.nextInt(3) == 0 ? Set.of(one(List.of(TargetGroup.values()))) : Set.of())
        .cost(
            random.nextInt(3) > 0
                ? Cost.FREE
                : new Cost.Paid(new BigDecimal(5 * (1 + random.nextInt(10)))))
        .capacity(8 + random.nextInt(25))
        .place(initiative.place())
        .online(format == Format.ONLINE)
        .languages(random.nextInt(8) == 0 ? Set.of("de", "en") : Set.of("de"))
        .sources(List.of(SampleData.SOURCE))
        .build();
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
