package org.mintatlas.application.person;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.CreatingHandler;
import org.mintatlas.application.command.Fault;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.domain.person.Coordination;
import org.mintatlas.domain.person.CoordinationId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Require;

/** Use case: the programme team says who coordinates a region. */
public record AppointCoordinator(Coordinations coordinations, Persons persons)
    implements CreatingHandler<AppointCoordinator.Command, Coordination, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param region which
   * @param person who
   * @param from since when
   */
  public record Command(RegionId region, PersonId person, PartialDate from) {
    public Command {
      Require.given("region", region, "person", person, "from", from);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public CommandOutcome<Coordination, Never> handle(Command command, UnitOfWork work) {
    Fault missing = persons.missing(Set.of(command.person())).orElse(null);
    if (missing != null) {
      return CommandOutcome.rejected(missing);
    }
    return work.created(
        coordinations,
        Coordination.builder(
                work.id(CoordinationId::new),
                command.person(),
                command.region(),
                Period.since(command.from()))
            .build());
  }

  @Override
  public Optional<Coordination> again(UUID id) {
    return coordinations.byId(new CoordinationId(id));
  }
}
