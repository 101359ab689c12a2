package org.mintatlas.application.person;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.CreatingHandler;
import org.mintatlas.application.command.Fault;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.region.Regions;
import org.mintatlas.domain.person.Coordination;
import org.mintatlas.domain.person.CoordinationId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.region.LifecycleStatus;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.AsOf;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Require;

/** Use case: the programme team says who coordinates a region. */
public record AppointCoordinator(Coordinations coordinations, Persons persons, Regions regions)
    implements CreatingHandler<
        AppointCoordinator.Command, Coordination, AppointCoordinator.Refusal> {
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

  /** Why nobody can. */
  public sealed interface Refusal extends OfPart {
    @Override
    default String part() {
      return "region";
    }

    /** The region has ended, for good. */
    record RegionEnded() implements Refusal {}
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public CommandOutcome<Coordination, Refusal> handle(Command command, UnitOfWork work) {
    Fault missing = persons.missing(Set.of(command.person())).orElse(null);
    if (missing != null) {
      return CommandOutcome.rejected(missing);
    }
    Region region = regions.byId(command.region()).orElse(null);
    if (region != null && region.standing(AsOf.on(work.today())).is(LifecycleStatus.ENDED)) {
      return CommandOutcome.refused(new Refusal.RegionEnded());
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
