package org.mintatlas.application.qualification.enrolment.maintenance;

import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.qualification.enrolment.Enrolments;
import org.mintatlas.domain.qualification.CohortStatus;
import org.mintatlas.domain.qualification.enrolment.CohortPlaces;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.qualification.enrolment.EnrolmentId;
import org.mintatlas.domain.qualification.enrolment.EnrolmentStatus;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;

/**
 * Use case: the programme team accepts who applied, lets them wait or declines, and says who
 * completed a cohort. Where no place is free who is accepted waits for one.
 */
public record DecideEnrolment(Enrolments enrolments)
    implements CommandHandler<DecideEnrolment.Command, Enrolment, CommandHandler.Never> {
  private static final Rule PLACE_FREE =
      new Rule(
          "enrolment.place-free",
          "is for those for whom no place is free, and one is",
          "ist für alle da, für die kein Platz frei ist, und es ist einer frei");

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
    /** There is one to wait for: for those for whom no place is free. */
    WAITLIST,
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
              case WAITLIST -> waiting(places, id);
              case DECLINE -> places.decline(id);
              case COMPLETE -> places.complete(id);
            },
        command.decision() == Decision.COMPLETE
            ? CohortStatus::canBeCompleted
            : CohortStatus::givesPlaces,
        work);
  }

  /** Whoever waits gets a free place at once, which is not what was decided. */
  private static CohortPlaces.Result waiting(CohortPlaces places, EnrolmentId id) {
    boolean hasApplied =
        places.of(id).filter(one -> one.status() == EnrolmentStatus.APPLIED).isPresent();
    if (hasApplied && places.status().givesPlaces() && places.places().hasRoom()) {
      throw PLACE_FREE.broken("decision", Decision.WAITLIST);
    }
    return places.waitlist(id);
  }
}
