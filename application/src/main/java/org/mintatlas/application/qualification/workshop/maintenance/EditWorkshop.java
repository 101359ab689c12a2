package org.mintatlas.application.qualification.workshop.maintenance;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.command.edit.Edit;
import org.mintatlas.application.initiative.Initiatives;
import org.mintatlas.application.qualification.workshop.Workshops;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.qualification.workshop.RegionalWorkshop;
import org.mintatlas.domain.qualification.workshop.WorkshopId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Require;

/**
 * Use case: a coordinator of the region or the programme team corrects what is said of a workshop.
 * An initiative that is new there belongs to the region, as when it is held; of what was there
 * nothing is asked, as initiatives change their regions.
 */
public record EditWorkshop(Workshops workshops, Initiatives initiatives)
    implements CommandHandler<EditWorkshop.Command, RegionalWorkshop, EditWorkshop.Refusal> {
  /**
   * What is wanted.
   *
   * @param workshop the workshop, by its identity
   * @param expectedVersion the version that the caller had read
   * @param name the title of the workshop, up to 200 characters
   * @param date the date of the workshop, as exactly as it is known
   * @param initiatives the initiatives that took part, at least one
   */
  public record Command(
      WorkshopId workshop,
      long expectedVersion,
      Edit<String> name,
      Edit<PartialDate> date,
      Edit<Set<InitiativeId>> initiatives) {
    public Command {
      Require.given("workshop", workshop, "name", name, "date", date, "initiatives", initiatives);
    }
  }

  /** Why it stays as it is. */
  public sealed interface Refusal {
    /**
     * One of the initiatives does not belong to the region.
     *
     * @param initiative which
     */
    record InitiativeOfAnotherRegion(InitiativeId initiative) implements Refusal, OfPart {
      public InitiativeOfAnotherRegion {
        Require.given("initiative", initiative);
      }

      @Override
      public String part() {
        return "initiatives";
      }

      @Override
      public Object value() {
        return initiative;
      }
    }
  }

  @Override
  public Access<Command> access() {
    return Access.<Command>coordinatorOfAny("the region of the workshop", this::region)
        .or(Access.programme());
  }

  private Set<RegionId> region(Command command) {
    return workshops
        .byId(command.workshop())
        .map(workshop -> Set.of(workshop.region()))
        .orElse(Set.of());
  }

  @Override
  public PartRules rules() {
    return new PartRules()
        .text("name", RegionalWorkshop.TITLE_LENGTH)
        .given("date")
        .given("initiatives");
  }

  @Override
  public CommandOutcome<RegionalWorkshop, Refusal> handle(Command command, UnitOfWork work) {
    return work.decide(
        workshops,
        command.workshop(),
        command.expectedVersion(),
        workshop -> {
          PartialDate date = command.date().always(workshop.date());
          RegionalWorkshop edited =
              workshop.toBuilder()
                  .title(command.name().always(workshop.title()))
                  .date(date.equals(workshop.date()) ? date : work.happened("date", date))
                  .initiatives(command.initiatives().always(workshop.initiatives()))
                  .build();
          return ofAnotherRegion(workshop, edited)
              .map(Refusal.InitiativeOfAnotherRegion::new)
              .<CommandOutcome<RegionalWorkshop, Refusal>>map(CommandOutcome::refused)
              .orElseGet(() -> CommandOutcome.done(edited));
        });
  }

  /** Those that are new; one that is not there is told by the store. */
  private Optional<InitiativeId> ofAnotherRegion(RegionalWorkshop before, RegionalWorkshop after) {
    Set<InitiativeId> added = new HashSet<>(after.initiatives());
    added.removeAll(before.initiatives());
    return initiatives.byIds(added).values().stream()
        .filter(initiative -> !initiative.regions().contains(after.region()))
        .map(Initiative::id)
        .findFirst();
  }
}
