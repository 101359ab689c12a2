package org.mintatlas.application.qualification.enrolment.maintenance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.Fault;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.qualification.Cohorts;
import org.mintatlas.application.qualification.enrolment.Enrolments;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.enrolment.CohortPlaces;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.qualification.enrolment.EnrolmentId;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Resizing;

/**
 * Use case: the programme team says how many places a cohort has. With more places those move up
 * who have waited longest.
 */
public record SetCohortCapacity(Cohorts cohorts, Enrolments enrolments)
    implements CommandHandler<SetCohortCapacity.Command, Cohort, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param cohort which
   * @param expectedVersion the version that the caller had read
   * @param capacity how many places it has; null when they are not limited
   */
  public record Command(CohortId cohort, long expectedVersion, @Nullable Integer capacity) {
    public Command {
      Require.given("cohort", cohort);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public CommandOutcome<Cohort, Never> handle(Command command, UnitOfWork work) {
    CohortPlaces places = enrolments.placesInTurn(command.cohort()).orElse(null);
    if (places == null) {
      return CommandOutcome.rejected(new Fault.NotFound(command.cohort()));
    }
    return switch (places.resize(command.capacity())) {
      case Resizing.TooFew<CohortPlaces, Enrolment>(int wanted, int taken) ->
          CommandOutcome.rejected(new Fault.Overbooked(wanted, taken));
      case Resizing.Resized<CohortPlaces, Enrolment>(var after, List<Enrolment> movedUp) ->
          work.<CohortId, Cohort, Never>change(
                  cohorts,
                  command.cohort(),
                  command.expectedVersion(),
                  cohort -> cohort.toBuilder().capacity(command.capacity()).build())
              .then(cohort ->
                  work.<EnrolmentId, Enrolment, Never>saved(enrolments, movedUp)
                      .then(all -> CommandOutcome.done(cohort)));
    };
  }
}
