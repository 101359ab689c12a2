package org.mintatlas.application.qualification.enrolment.maintenance;

import java.util.Optional;
import java.util.UUID;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.CreatingHandler;
import org.mintatlas.application.command.Fault;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.qualification.enrolment.Enrolments;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.CohortStatus;
import org.mintatlas.domain.qualification.enrolment.CohortPlaces;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.qualification.enrolment.EnrolmentId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Require;

/** Use case: a coordinator applies for a cohort, on behalf of their region. */
public record ApplyForCohort(Enrolments enrolments)
    implements CreatingHandler<ApplyForCohort.Command, Enrolment, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param cohort the cohort, by its identity
   * @param region the region for which they take part, by its identity
   */
  public record Command(CohortId cohort, RegionId region) {
    public Command {
      Require.given("cohort", cohort, "region", region);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.coordinatorOf(Command::region);
  }

  @Override
  public CommandOutcome<Enrolment, Never> handle(Command command, UnitOfWork work) {
    PersonId person = work.actor().actingPerson().orElse(null);
    if (person == null) {
      return CommandOutcome.rejected(new Fault.NotAllowed());
    }
    CohortPlaces places = enrolments.placesInTurn(command.cohort()).orElse(null);
    if (places == null) {
      return CommandOutcome.rejected(new Fault.NotFound(command.cohort()));
    }
    Enrolment application =
        Enrolment.apply(
            work.id(EnrolmentId::new), command.cohort(), command.region(), person, work.now());
    return CohortTurn.stored(
        enrolments, places.apply(application), application, CohortStatus::takesApplications, work);
  }

  @Override
  public Optional<Enrolment> again(UUID id) {
    return enrolments.byId(new EnrolmentId(id));
  }
}
