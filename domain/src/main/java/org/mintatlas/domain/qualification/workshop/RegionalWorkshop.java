package org.mintatlas.domain.qualification.workshop;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.ProgrammeFormat;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.qualification.enrolment.EnrolmentStatus;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Outcome;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Sourced;

/**
 * A regional workshop (regionaler Workshop): somebody whom a cohort trains carries what was learnt
 * there to initiatives of the own region. One that is planned here is held by the rules of {@link
 * #hold}; one that a source tells of is recorded as the source has it, which may not say who held
 * it.
 *
 * @param id its identity
 * @param version counts the stored changes; 0 for one that was never stored
 * @param cohort the cohort that trained for it
 * @param region the region in which it was held
 * @param trainer who held it; null when no source says
 * @param title its title, up to 200 characters
 * @param date when it was held
 * @param initiatives the initiatives that took part, 1 to 100
 * @param sources where these facts come from
 */
@Buildable
public record RegionalWorkshop(
    WorkshopId id,
    long version,
    CohortId cohort,
    RegionId region,
    @Nullable PersonId trainer,
    String title,
    PartialDate date,
    Set<InitiativeId> initiatives,
    List<Source> sources)
    implements Aggregate<WorkshopId, RegionalWorkshop>, Sourced {
  /** How many characters a title may have. */
  public static final int TITLE_LENGTH = 200;

  private static final int MOST_INITIATIVES = 100;
  private static final Set<EnrolmentStatus> TRAINED =
      EnumSet.of(EnrolmentStatus.ACCEPTED, EnrolmentStatus.COMPLETED);

  /** What comes of holding a workshop. */
  public sealed interface Holding extends Outcome<RegionalWorkshop> {
    /** It is held. */
    record Held(RegionalWorkshop workshop) implements Holding {
      public Held {
        Require.given("workshop", workshop);
      }

      @Override
      public RegionalWorkshop orThrow() {
        return workshop;
      }
    }

    /** The programme does not train trainers. */
    record NotTrainTheTrainer(ProgrammeFormat format) implements Holding {
      public NotTrainTheTrainer {
        Require.given("format", format);
      }
    }

    /**
     * The trainer has no accepted or completed enrolment for the region in the cohort.
     *
     * @param trainer who would hold it; null when nobody was named
     */
    record NotTrained(@Nullable PersonId trainer) implements Holding {}

    /**
     * Some of the initiatives do not belong to the region.
     *
     * @param initiatives these, known elsewhere or not at all
     */
    record InitiativeOfAnotherRegion(Set<InitiativeId> initiatives) implements Holding {
      /** Keeps a copy. */
      public InitiativeOfAnotherRegion {
        initiatives = Require.set("initiatives", initiatives);
      }
    }
  }

  /**
   * @throws InvalidValueException when the title is blank or too long, or there are no initiatives
   *     or too many
   */
  public RegionalWorkshop {
    Require.aggregate(id, version, "cohort", cohort, "region", region, "date", date);
    initiatives = Require.set("initiatives", initiatives);
    sources = Require.list("sources", sources);
    title = Require.text("workshop title", title, TITLE_LENGTH);
    Require.between("initiatives", initiatives.size(), 1, MOST_INITIATIVES);
  }

  /**
   * Holds a workshop, if its trainer is trained for its region in its cohort and it is for
   * initiatives of that region.
   *
   * @param workshop as it is meant to be
   * @param format that of the programme to which the cohort belongs
   * @param enrolments those of the trainer, or of the whole cohort
   * @param known the initiatives that are to take part
   */
  public static Holding hold(
      RegionalWorkshop workshop,
      ProgrammeFormat format,
      Collection<Enrolment> enrolments,
      Collection<Initiative> known) {
    if (format != ProgrammeFormat.TRAIN_THE_TRAINER) {
      return new Holding.NotTrainTheTrainer(format);
    }
    if (enrolments.stream().noneMatch(workshop::isTrainedFor)) {
      return new Holding.NotTrained(workshop.trainer());
    }
    Set<InitiativeId> elsewhere = new HashSet<>(workshop.initiatives());
    known.stream()
        .filter(initiative -> initiative.regions().contains(workshop.region()))
        .forEach(initiative -> elsewhere.remove(initiative.id()));
    return elsewhere.isEmpty()
        ? new Holding.Held(workshop)
        : new Holding.InitiativeOfAnotherRegion(elsewhere);
  }

  private boolean isTrainedFor(Enrolment enrolment) {
    return trainer != null
        && trainer.equals(enrolment.person())
        && cohort.equals(enrolment.cohort())
        && region.equals(enrolment.region())
        && TRAINED.contains(enrolment.status());
  }

  /** Starts one from what it cannot be without; the rest is unknown until it is said. */
  public static RegionalWorkshopBuilder builder(
      WorkshopId id,
      CohortId cohort,
      RegionId region,
      String title,
      PartialDate date,
      Set<InitiativeId> initiatives) {
    return RegionalWorkshopBuilder.empty()
        .id(id)
        .cohort(cohort)
        .region(region)
        .title(title)
        .date(date)
        .initiatives(initiatives)
        .sources(List.of());
  }

  /** Starts one from this one, to change some of it. */
  public RegionalWorkshopBuilder toBuilder() {
    return RegionalWorkshopBuilder.of(this);
  }

  @Override
  public RegionalWorkshop withVersion(long version) {
    return toBuilder().version(version).build();
  }
}
