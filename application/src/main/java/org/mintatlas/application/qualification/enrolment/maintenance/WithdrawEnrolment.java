package org.mintatlas.application.qualification.enrolment.maintenance;

import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.qualification.enrolment.Enrolments;
import org.mintatlas.domain.qualification.CohortStatus;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.qualification.enrolment.EnrolmentId;
import org.mintatlas.domain.shared.Require;

/**
 * Use case: somebody does not take part in a cohort any more. A freed place goes to whoever has
 * waited longest.
 */
public record WithdrawEnrolment(Enrolments enrolments)
    implements CommandHandler<WithdrawEnrolment.Command, Enrolment, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param enrolment which
   * @param expectedVersion the version that the caller had read
   */
  public record Command(EnrolmentId enrolment, long expectedVersion) {
    public Command {
      Require.given("enrolment", enrolment);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.<Command>themselves(
            command -> enrolments.byId(command.enrolment()).map(Enrolment::person).orElse(null))
        .or(Access.programme());
  }

  @Override
  public CommandOutcome<Enrolment, Never> handle(Command command, UnitOfWork work) {
    EnrolmentId id = command.enrolment();
    return CohortTurn.changed(
        enrolments,
        id,
        command.expectedVersion(),
        places -> places.withdraw(id),
        CohortStatus::givesPlaces,
        work);
  }
}
