package org.mintatlas.testkit.initiative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mintatlas.domain.initiative.Cost;
import org.mintatlas.domain.initiative.Format;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.initiative.InitiativeKind;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.initiative.ProjectId;
import org.mintatlas.domain.initiative.Recurrence;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.AgeRange;
import org.mintatlas.domain.shared.EducationStage;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Subject;
import org.mintatlas.domain.shared.TargetGroup;
import org.mintatlas.testkit.geography.GeographyFixtures;
import org.mintatlas.testkit.shared.SharedFixtures;

/** Valid initiatives and projects in one call. */
public final class InitiativeFixtures {
  private InitiativeFixtures() {}

  /** An identity that nothing has. */
  public static InitiativeId anInitiativeId() {
    return new InitiativeId(UUID.randomUUID());
  }

  /** An initiative with as little as possible, named after its slug. */
  public static Initiative anInitiative(String slug) {
    return Initiative.builder(
            anInitiativeId(),
            new Slug(slug),
            SharedFixtures.nameOf(slug),
            InitiativeKind.STUDENT_LAB)
        .sources(List.of(SharedFixtures.A_SOURCE))
        .build();
  }

  /** An initiative in Köln with every field filled. */
  public static Initiative aFullInitiative(
      String slug, OrganisationId organisation, RegionId region) {
    return anInitiative(slug).toBuilder()
        .organisation(organisation)
        .regions(Set.of(region))
        .place(GeographyFixtures.aFullPlace())
        .website(SharedFixtures.aWebAddress(slug))
        .contact(SharedFixtures.aFullContact())
        .sources(SharedFixtures.bothSources())
        .build();
  }

  /** A project with as little as possible, named after its slug. */
  public static Project aProject(String slug, InitiativeId initiative) {
    return Project.builder(
            new ProjectId(UUID.randomUUID()),
            new Slug(slug),
            SharedFixtures.nameOf(slug),
            initiative,
            Recurrence.REGULAR)
        .sources(List.of(SharedFixtures.A_SOURCE))
        .build();
  }

  /** A project in Köln with every field filled, paid for. */
  public static Project aFullProject(String slug, InitiativeId initiative) {
    return aProject(slug, initiative).toBuilder()
        .recurrence(Recurrence.YEARLY)
        .description("Girls build a weather station in five afternoons.")
        .subjects(Set.of(Subject.INFORMATICS, Subject.PHYSICS))
        .formats(Set.of(Format.WORKSHOP, Format.HOLIDAY_OFFER))
        .educationStages(Set.of(EducationStage.PRIMARY, EducationStage.LOWER_SECONDARY))
        .ages(new AgeRange(8, 14))
        .targetGroups(Set.of(TargetGroup.GIRLS, TargetGroup.FAMILIES))
        .cost(new Cost.Paid(new BigDecimal("12.50")))
        .capacity(28)
        .place(GeographyFixtures.aFullPlace())
        .online(true)
        .languages(Set.of("de", "en"))
        .website(SharedFixtures.aWebAddress(slug))
        .sources(SharedFixtures.bothSources())
        .build();
  }
}
