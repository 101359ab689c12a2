package org.mintatlas.application.person.maintenance;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.CreatingHandler;
import org.mintatlas.application.command.Fault;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.initiative.InitiativeKeepers;
import org.mintatlas.application.initiative.Initiatives;
import org.mintatlas.application.person.Persons;
import org.mintatlas.application.person.TeamMemberships;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.person.TeamMembership;
import org.mintatlas.domain.person.TeamMembershipId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Require;

/** Use case: a coordinator says who belongs to the team of an initiative. */
public record AddTeamMember(TeamMemberships teams, Initiatives initiatives, Persons persons)
    implements CreatingHandler<AddTeamMember.Command, TeamMembership, CommandHandler.Never> {

  /**
   * What is wanted.
   *
   * @param initiative which
   * @param person who
   * @param from since when
   */
  public record Command(InitiativeId initiative, PersonId person, PartialDate from) {
    public Command {
      Require.given("initiative", initiative, "person", person, "from", from);
    }
  }

  @Override
  public Access<Command> access() {
    return InitiativeKeepers.above(initiatives, command -> Optional.of(command.initiative()));
  }

  @Override
  public CommandOutcome<TeamMembership, Never> handle(Command command, UnitOfWork work) {
    Fault missing = persons.missing(Set.of(command.person())).orElse(null);
    if (missing != null) {
      return CommandOutcome.rejected(missing);
    }
    return work.created(
        teams,
        TeamMembership.builder(
                work.id(TeamMembershipId::new),
                command.person(),
                command.initiative(),
                Period.since(command.from()))
            .build());
  }

  @Override
  public Optional<TeamMembership> again(UUID id) {
    return teams.byId(new TeamMembershipId(id));
  }
}
