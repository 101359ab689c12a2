package org.mintatlas.application.governance.maintenance;

import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.governance.Seats;
import org.mintatlas.domain.governance.Seat;
import org.mintatlas.domain.governance.SeatId;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Require;

/** Use case: the programme team says until when a seat was taken. */
public record EndSeat(Seats seats)
    implements CommandHandler<EndSeat.Command, Seat, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param seat which
   * @param expectedVersion the version that the caller had read
   * @param period when it was taken
   */
  public record Command(SeatId seat, long expectedVersion, Period period) {
    public Command {
      Require.given("seat", seat, "period", period);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public CommandOutcome<Seat, Never> handle(Command command, UnitOfWork work) {
    return work.change(
        seats,
        command.seat(),
        command.expectedVersion(),
        seat -> seat.toBuilder().period(command.period()).build());
  }
}
