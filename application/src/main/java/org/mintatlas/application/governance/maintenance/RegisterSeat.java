package org.mintatlas.application.governance.maintenance;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.CreatingHandler;
import org.mintatlas.application.command.Fault;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.governance.Seats;
import org.mintatlas.application.person.Persons;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.governance.BodyId;
import org.mintatlas.domain.governance.Seat;
import org.mintatlas.domain.governance.SeatId;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Wording;

/** Use case: the programme team says who has a seat in a body. */
public record RegisterSeat(Seats seats, Persons persons)
    implements CreatingHandler<RegisterSeat.Command, Seat, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param body the body, by its identity
   * @param organisation the organisation that has the seat, by its identity; null when none
   * @param person the person who sits there, by identity; null when unknown
   * @param state the federal state for which the seat is; null when for none
   * @param period the time of the seat; null when unknown
   * @param function the function of whoever sits there; null when unknown
   */
  public record Command(
      BodyId body,
      @Nullable OrganisationId organisation,
      @Nullable PersonId person,
      @Nullable FederalState state,
      @Nullable Period period,
      @Nullable Wording function) {
    public Command {
      Require.given("body", body);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public CommandOutcome<Seat, Never> handle(Command command, UnitOfWork work) {
    PersonId person = command.person();
    Fault missing = persons.missing(person == null ? Set.of() : Set.of(person)).orElse(null);
    if (missing != null) {
      return CommandOutcome.rejected(missing);
    }
    return work.created(
        seats,
        Seat.builder(work.id(SeatId::new), command.body())
            .organisation(command.organisation())
            .person(command.person())
            .state(command.state())
            .period(command.period())
            .function(command.function())
            .build());
  }

  @Override
  public Optional<Seat> again(UUID id) {
    return seats.byId(new SeatId(id));
  }
}
