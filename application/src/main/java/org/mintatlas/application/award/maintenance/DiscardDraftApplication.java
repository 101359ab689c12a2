package org.mintatlas.application.award.maintenance;

import java.util.Set;
import org.mintatlas.application.award.Applications;
import org.mintatlas.application.award.Calls;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.Fault;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.ApplicationId;
import org.mintatlas.domain.award.ApplicationStatus;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.shared.Require;

/**
 * Use case: a coordinator removes an application of their region that was not handed in, so that
 * the region can begin another one.
 */
public record DiscardDraftApplication(Applications applications, Calls calls)
    implements CommandHandler<DiscardDraftApplication.Command, Call, CommandHandler.Never> {
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

  @Override
  public Access<Command> access() {
    return Access.coordinatorOfAny(
        "the region that applies",
        command ->
            applications.byId(command.application()).map(Application::region).stream().toList());
  }

  @Override
  public CommandOutcome<Call, Never> handle(Command command, UnitOfWork work) {
    Application draft = applications.byId(command.application()).orElse(null);
    if (draft == null) {
      return CommandOutcome.rejected(new Fault.NotFound(command.application()));
    }
    if (draft.version() != command.expectedVersion()) {
      return CommandOutcome.rejected(new Fault.Stale(draft));
    }
    if (draft.status() != ApplicationStatus.DRAFT) {
      return CommandOutcome.rejected(
          Fault.WrongStatus.outside(draft.status(), Set.of(ApplicationStatus.DRAFT)));
    }
    if (!applications.removeDraft(draft)) {
      return CommandOutcome.rejected(new Fault.Stale(applications.byId(draft.id()).orElse(null)));
    }
    work.removed(draft);
    return CommandOutcome.done(calls.existing(draft.call()));
  }
}
