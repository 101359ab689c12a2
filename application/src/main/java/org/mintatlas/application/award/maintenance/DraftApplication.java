package org.mintatlas.application.award.maintenance;

import java.util.Optional;
import java.util.UUID;
import org.mintatlas.application.award.Applications;
import org.mintatlas.application.award.Calls;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.CreatingHandler;
import org.mintatlas.application.command.Fault;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.ApplicationId;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.award.CallStatus;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Require;

/** Use case: a coordinator begins the application of their region, while one can apply. */
public record DraftApplication(Applications applications, Calls calls)
    implements CreatingHandler<DraftApplication.Command, Application, DraftApplication.Refusal> {
  /**
   * What is wanted.
   *
   * @param call the call
   * @param region the region that applies
   * @param name the title
   * @param example the practice example
   */
  public record Command(CallId call, RegionId region, String name, String example) {
    public Command {
      Require.given("call", call, "region", region, "name", name, "example", example);
    }
  }

  /** Why it cannot be begun. */
  public sealed interface Refusal extends OfPart {
    @Override
    default String part() {
      return "call";
    }

    /**
     * The call takes no applications any more, or not yet.
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
  }

  @Override
  public Access<Command> access() {
    return Access.coordinatorOf(Command::region);
  }

  @Override
  public PartRules rules() {
    return new PartRules()
        .text("name", Application.TITLE_LENGTH)
        .text("example", Application.EXAMPLE_LENGTH);
  }

  @Override
  public CommandOutcome<Application, Refusal> handle(Command command, UnitOfWork work) {
    Call call = calls.byId(command.call()).orElse(null);
    if (call == null) {
      return CommandOutcome.rejected(new Fault.ReferenceUnknown(Referent.CALL, command.call()));
    }
    if (call.status() != CallStatus.OPEN) {
      return CommandOutcome.refused(new Refusal.CallNotOpen(call.status()));
    }
    PartialDate deadline = call.deadline();
    if (deadline != null && call.deadlinePassed(work.now())) {
      return CommandOutcome.refused(new Refusal.DeadlinePassed(deadline));
    }
    return work.created(
        applications,
        Application.draft(
            work.id(ApplicationId::new),
            command.call(),
            command.region(),
            command.name(),
            command.example()));
  }

  @Override
  public Optional<Application> again(UUID id) {
    return applications.byId(new ApplicationId(id));
  }
}
