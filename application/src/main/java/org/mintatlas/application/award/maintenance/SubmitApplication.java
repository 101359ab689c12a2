package org.mintatlas.application.award.maintenance;

import java.util.List;
import java.util.Set;
import org.mintatlas.application.award.Applications;
import org.mintatlas.application.award.Calls;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.person.Coordinations;
import org.mintatlas.application.region.Regions;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.ApplicationId;
import org.mintatlas.domain.award.CallStatus;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Require;

/** Use case: a coordinator hands in the application of their region. */
public record SubmitApplication(
    Applications applications, Calls calls, Regions regions, Coordinations coordinations)
    implements CommandHandler<SubmitApplication.Command, Application, SubmitApplication.Refusal> {
  /**
   * What is wanted.
   *
   * @param application which
   * @param expectedVersion the version that the caller had read
   */
  public record Command(ApplicationId application, long expectedVersion) {
    public Command {
      Require.given("application", application);
    }
  }

  /** Why it cannot be handed in. */
  public sealed interface Refusal {
    /**
     * The call takes no applications now.
     *
     * @param status where the call stands
     */
    record CallNotOpen(CallStatus status) implements Refusal {
      public CallNotOpen {
        Require.given("status", status);
      }
    }

    /**
     * It is too late.
     *
     * @param applicationsTo until when one could apply
     */
    record DeadlinePassed(PartialDate applicationsTo) implements Refusal {
      public DeadlinePassed {
        Require.given("applicationsTo", applicationsTo);
      }
    }

    /** Only a listed region can apply. */
    record RegionNotListed() implements Refusal {}

    /** Whoever hands it in does not coordinate the region today. */
    record NotItsCoordinator() implements Refusal {}
  }

  @Override
  public Access<Command> access() {
    return Access.coordinatorOfAny(
        "the region that applies",
        command ->
            applications.byId(command.application()).map(Application::region).stream().toList());
  }

  @Override
  public CommandOutcome<Application, Refusal> handle(Command command, UnitOfWork work) {
    return work.decide(
        applications,
        command.application(),
        command.expectedVersion(),
        application -> submitted(application, work));
  }

  private CommandOutcome<Application, Refusal> submitted(Application application, UnitOfWork work) {
    PersonId person = work.actor().actingPerson().orElse(null);
    if (person == null) {
      return CommandOutcome.refused(new Refusal.NotItsCoordinator());
    }
    return switch (application.submit(
        calls.existing(application.call()),
        regions.existing(application.region()),
        coordinations.ofPersons(Set.of(person)).getOrDefault(person, List.of()),
        person,
        work.now())) {
      case Application.Submission.Submitted(Application submitted) ->
          CommandOutcome.done(submitted);
      case Application.Submission.CallNotOpen(CallStatus status) ->
          CommandOutcome.refused(new Refusal.CallNotOpen(status));
      case Application.Submission.DeadlinePassed(PartialDate deadline) ->
          CommandOutcome.refused(new Refusal.DeadlinePassed(deadline));
      case Application.Submission.RegionNotListed region ->
          CommandOutcome.refused(new Refusal.RegionNotListed());
      case Application.Submission.NotItsCoordinator nobody ->
          CommandOutcome.refused(new Refusal.NotItsCoordinator());
    };
  }
}
