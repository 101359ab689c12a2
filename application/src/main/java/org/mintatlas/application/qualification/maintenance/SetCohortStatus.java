package org.mintatlas.application.qualification.maintenance;

import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.qualification.Cohorts;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.CohortStatus;
import org.mintatlas.domain.shared.Require;

/** Use case: the programme team opens a cohort, lets it run, completes it or calls it off. */
public record SetCohortStatus(Cohorts cohorts)
    implements CommandHandler<SetCohortStatus.Command, Cohort, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param cohort which
   * @param expectedVersion the version that the caller had read
   * @param status where it shall stand
   */
  public record Command(CohortId cohort, long expectedVersion, CohortStatus status) {
    public Command {
      Require.given("cohort", cohort, "status", status);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public CommandOutcome<Cohort, Never> handle(Command command, UnitOfWork work) {
    return work.decide(
        cohorts,
        command.cohort(),
        command.expectedVersion(),
        cohort -> CommandOutcome.of(cohort.moveTo(command.status())));
  }
}
