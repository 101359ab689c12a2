package org.mintatlas.application.qualification.workshop.maintenance;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.CreatingHandler;
import org.mintatlas.application.command.Fault;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.initiative.Initiatives;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.qualification.Cohorts;
import org.mintatlas.application.qualification.Programmes;
import org.mintatlas.application.qualification.enrolment.EnrolmentFilter;
import org.mintatlas.application.qualification.enrolment.EnrolmentScope;
import org.mintatlas.application.qualification.enrolment.Enrolments;
import org.mintatlas.application.qualification.workshop.Workshops;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.workshop.RegionalWorkshop;
import org.mintatlas.domain.qualification.workshop.WorkshopId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Require;

/** Use case: a trained coordinator holds a workshop for initiatives of the own region. */
public record HoldWorkshop(
    Workshops workshops,
    Cohorts cohorts,
    Programmes programmes,
    Enrolments enrolments,
    Initiatives initiatives)
    implements CreatingHandler<HoldWorkshop.Command, RegionalWorkshop, HoldWorkshop.Refusal> {
  /**
   * What is wanted.
   *
   * @param cohort the cohort in which the trainer was trained, by its identity
   * @param region the region that invites, by its identity
   * @param name the title of the workshop, up to 200 characters
   * @param date the date of the workshop, as exactly as it is known
   * @param initiatives the initiatives that took part, at least one
   */
  public record Command(
      CohortId cohort,
      RegionId region,
      String name,
      PartialDate date,
      Set<InitiativeId> initiatives) {
    public Command {
      Require.given("cohort", cohort, "region", region, "name", name, "date", date);
      initiatives = Require.set("initiatives", initiatives);
    }
  }

  /** Why it does not count as such a workshop. */
  public sealed interface Refusal {
    /** The programme does not train trainers. */
    record NotTrainTheTrainer() implements Refusal, OfPart {
      @Override
      public String part() {
        return "cohort";
      }
    }

    /** Whoever holds it was not trained in the cohort for the region. */
    record NotTrained() implements Refusal, OfPart {
      @Override
      public String part() {
        return "cohort";
      }
    }

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
    return Access.coordinatorOf(Command::region);
  }

  @Override
  public PartRules rules() {
    return new PartRules().text("name", RegionalWorkshop.TITLE_LENGTH);
  }

  @Override
  public CommandOutcome<RegionalWorkshop, Refusal> handle(Command command, UnitOfWork work) {
    Cohort cohort = cohorts.byId(command.cohort()).orElse(null);
    if (cohort == null) {
      return CommandOutcome.rejected(new Fault.NotFound(command.cohort()));
    }
    RegionalWorkshop workshop =
        RegionalWorkshop.builder(
                work.id(WorkshopId::new),
                command.cohort(),
                command.region(),
                command.name(),
                work.happened("date", command.date()),
                command.initiatives())
            .trainer(work.actor().actingPerson().orElse(null))
            .build();
    return switch (RegionalWorkshop.hold(
        workshop,
        programmes.existing(cohort.programme()).format(),
        enrolments.whole(
            new EnrolmentScope.InCohort(cohort.id()), EnrolmentFilter.ANY, NameOrder.NAME),
        initiatives.byIds(command.initiatives()).values())) {
      case RegionalWorkshop.Holding.Held(RegionalWorkshop held) -> work.created(workshops, held);
      case RegionalWorkshop.Holding.NotTrainTheTrainer other ->
          CommandOutcome.refused(new Refusal.NotTrainTheTrainer());
      case RegionalWorkshop.Holding.NotTrained nobody ->
          CommandOutcome.refused(new Refusal.NotTrained());
      case RegionalWorkshop.Holding.InitiativeOfAnotherRegion(Set<InitiativeId> others) ->
          CommandOutcome.refused(new Refusal.InitiativeOfAnotherRegion(others.iterator().next()));
    };
  }

  @Override
  public Optional<RegionalWorkshop> again(UUID id) {
    return workshops.byId(new WorkshopId(id));
  }
}
