package org.mintatlas.application.award.maintenance;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.award.Calls;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.CreatingHandler;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.domain.award.AwardId;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.domain.shared.Wording;

/**
 * Use case: the programme team announces the call of a year, which is not over yet. What was called
 * for before comes with a dataset, which tells how it ended, too.
 */
public record RegisterCall(Calls calls)
    implements CreatingHandler<RegisterCall.Command, Call, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param award the award
   * @param year the year, this one or one of the next five, which no other call of the award has
   * @param theme what it is about; null when not known yet
   */
  public record Command(AwardId award, int year, @Nullable Wording theme) {
    public Command {
      Require.given("award", award);
    }
  }

  /** Nobody announces more than that ahead: a later year is a slip, and could not be taken back. */
  private static final int YEARS_AHEAD = 5;

  private static final Rule OVER = new Rule("award.year-is-over", "is over", "ist schon vorbei");

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public PartRules rules() {
    return new PartRules().year("year");
  }

  @Override
  public CommandOutcome<Call, Never> handle(Command command, UnitOfWork work) {
    int now = work.today().getYear();
    if (command.year() < now) {
      throw OVER.broken("year", command.year());
    }
    Require.atMost("year", command.year(), now + YEARS_AHEAD);
    return work.created(
        calls,
        Call.builder(work.id(CallId::new), command.award(), command.year())
            .theme(command.theme())
            .build());
  }

  @Override
  public Optional<Call> again(UUID id) {
    return calls.byId(new CallId(id));
  }
}
