package org.mintatlas.application.award.maintenance;

import org.mintatlas.application.award.Calls;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.Fault;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.award.CallStatus;
import org.mintatlas.domain.shared.Require;

/**
 * Use case: the programme team opens a call, closes it, hands it to the jury or publishes it. It is
 * decided by naming the winners.
 */
public record SetCallStatus(Calls calls)
    implements CommandHandler<SetCallStatus.Command, Call, SetCallStatus.Refusal> {
  /**
   * What is wanted.
   *
   * @param call which
   * @param expectedVersion the version that the caller had read
   * @param status where it shall stand
   */
  public record Command(CallId call, long expectedVersion, CallStatus status) {
    public Command {
      Require.given("call", call, "status", status);
    }
  }

  /** Why it cannot stand there. */
  public sealed interface Refusal {
    /** Nobody could tell until when one can apply, or when applications are frozen. */
    record NoDeadline() implements Refusal, OfPart {
      @Override
      public String part() {
        return "status";
      }
    }
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public CommandOutcome<Call, Refusal> handle(Command command, UnitOfWork work) {
    return work.decide(
        calls, command.call(), command.expectedVersion(), call -> moved(call, command.status()));
  }

  private static CommandOutcome<Call, Refusal> moved(Call call, CallStatus to) {
    if (to == CallStatus.DECIDED) {
      return CommandOutcome.rejected(Fault.WrongStatus.between(call.status(), to));
    }
    return CommandOutcome.<Call, CallStatus, Refusal>of(call.moveTo(to))
        .then(moved ->
            to == CallStatus.OPEN && moved.deadline() == null
                ? CommandOutcome.refused(new Refusal.NoDeadline())
                : CommandOutcome.done(moved));
  }
}
