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
 * Use case: the programme team accepts who applied or declines, and says who completed a cohort.
 * Where no place is free who is accepted waits for one.
 */
public record DecideEnrolment(Enrolments enrolments)
    implements CommandHandler<DecideEnrolment.Command, Enrolment, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param enrolment which
   * @param expectedVersion the version that the caller had read
   * @param decision what is decided
   */
  public record Command(EnrolmentId enrolment, long expectedVersion, Decision decision) {
    public Command {
      Require.given("enrolment", enrolment, "decision", decision);
    }
  }

  /** What can be decided. */
  public enum Decision {
    /** There is a place, or one to wait for. */
    ACCEPT,
    /** There is none. */
    DECLINE,
    /** It was gone through to the end. */
    COMPLETE
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public CommandOutcome<Enrolment, Never> handle(Command command, UnitOfWork work) {
    EnrolmentId id = command.enrolment();
    return CohortTurn.changed(
        enrolments,
        id,
        command.expectedVersion(),
        places ->
            switch (command.decision()) {
              case ACCEPT -> places.accept(id);
              case DECLINE -> places.decline(id);
              case COMPLETE -> places.complete(id);
            },
        command.decision() == Decision.COMPLETE
            ? CohortStatus::canBeCompleted
            : CohortStatus::givesPlaces,
        work);
  }
}
