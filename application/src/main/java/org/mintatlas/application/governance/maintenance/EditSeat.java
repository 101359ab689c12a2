package org.mintatlas.application.governance.maintenance;

import java.util.Set;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.Fault;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.command.edit.Edit;
import org.mintatlas.application.governance.Seats;
import org.mintatlas.application.person.Persons;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.governance.Seat;
import org.mintatlas.domain.governance.SeatId;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Wording;

/** Use case: the programme team corrects who has a seat in a body, for what and for how long. */
public record EditSeat(Seats seats, Persons persons)
    implements CommandHandler<EditSeat.Command, Seat, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param seat the seat, by its identity
   * @param expectedVersion the version that the caller had read
   * @param organisation the organisation that has the seat, by its identity
   * @param person the person who sits there, by identity
   * @param state the federal state for which the seat is
   * @param period the time of the seat
   * @param function the function of whoever sits there
   */
  public record Command(
      SeatId seat,
      long expectedVersion,
      Edit<OrganisationId> organisation,
      Edit<PersonId> person,
      Edit<FederalState> state,
      Edit<Period> period,
      Edit<Wording> function) {
    public Command {
      Require.given("seat", seat, "organisation", organisation, "person", person, "state", state);
      Require.given("period", period, "function", function);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public CommandOutcome<Seat, Never> handle(Command command, UnitOfWork work) {
    return work.decide(
        seats,
        command.seat(),
        command.expectedVersion(),
        seat -> {
          Fault missing = persons.missing(named(command.person())).orElse(null);
          return missing == null
              ? CommandOutcome.done(edited(seat, command))
              : CommandOutcome.rejected(missing);
        });
  }

  /** The person who is named anew; who sits there already may stay. */
  private static Set<PersonId> named(Edit<PersonId> person) {
    return person instanceof Edit.Replace<PersonId>(PersonId named) ? Set.of(named) : Set.of();
  }

  private static Seat edited(Seat seat, Command command) {
    return seat.toBuilder()
        .organisation(command.organisation().from(seat.organisation()))
        .person(command.person().from(seat.person()))
        .state(command.state().from(seat.state()))
        .period(command.period().from(seat.period()))
        .function(command.function().from(seat.function()))
        .build();
  }
}
