package org.mintatlas.application.award.maintenance;

import org.mintatlas.application.award.Applications;
import org.mintatlas.application.award.Calls;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.command.edit.Edit;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.ApplicationId;
import org.mintatlas.domain.award.CallStatus;
import org.mintatlas.domain.shared.Require;

/** Use case: a coordinator changes the application of their region, until the deadline. */
public record EditApplication(Applications applications, Calls calls)
    implements CommandHandler<EditApplication.Command, Application, EditApplication.Refusal> {
  /**
   * What is wanted.
   *
   * @param application which
   * @param expectedVersion the version that the caller had read
   * @param name the title
   * @param example the practice example
   */
  public record Command(
      ApplicationId application, long expectedVersion, Edit<String> name, Edit<String> example) {
    public Command {
      Require.given("application", application);
      Require.given("name", name, "example", example);
    }
  }

  /** Why it stays as it is. */
  public sealed interface Refusal {
    /**
     * The call takes no applications any more, or not yet.
     *
     * @param status where the call stands
     */
    record ApplicationFrozen(CallStatus status) implements Refusal {
      public ApplicationFrozen {
        Require.given("status", status);
      }
    }
  }

  @Override
  public Access<Command> access() {
    return Access.coordinatorOfAny(
        "the region that applies",
        command ->
            applications.byId(command.application()).map(Application::region).stream().toList());
  }

  @Override
  public PartRules rules() {
    return new PartRules()
        .text("name", Application.TITLE_LENGTH)
        .text("example", Application.EXAMPLE_LENGTH);
  }

  @Override
  public CommandOutcome<Application, Refusal> handle(Command command, UnitOfWork work) {
    return work.decide(
        applications,
        command.application(),
        command.expectedVersion(),
        application ->
            switch (application.edit(
                calls.existing(application.call()),
                command.name().always(application.title()),
                command.example().always(application.example()),
                work.now())) {
              case Application.Edit.Edited(Application edited) -> CommandOutcome.done(edited);
              case Application.Edit.Frozen(CallStatus status) ->
                  CommandOutcome.refused(new Refusal.ApplicationFrozen(status));
            });
  }
}
