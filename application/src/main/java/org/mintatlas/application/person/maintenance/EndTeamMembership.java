package org.mintatlas.application.person.maintenance;

import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.initiative.InitiativeKeepers;
import org.mintatlas.application.initiative.Initiatives;
import org.mintatlas.application.person.TeamMemberships;
import org.mintatlas.domain.person.TeamMembership;
import org.mintatlas.domain.person.TeamMembershipId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Require;

/** Use case: somebody belongs to the team of an initiative no longer. */
public record EndTeamMembership(TeamMemberships teams, Initiatives initiatives)
    implements CommandHandler<EndTeamMembership.Command, TeamMembership, CommandHandler.Never> {

  /**
   * What is wanted.
   *
   * @param teamMembership which
   * @param expectedVersion the version that the caller had read
   * @param to until when
   */
  public record Command(TeamMembershipId teamMembership, long expectedVersion, PartialDate to) {
    public Command {
      Require.given("teamMembership", teamMembership, "to", to);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.<Command>themselves(command ->
            teams.byId(command.teamMembership()).map(TeamMembership::person).orElse(null))
        .or(
            InitiativeKeepers.above(
                initiatives,
                command -> teams.byId(command.teamMembership()).map(TeamMembership::initiative)));
  }

  @Override
  public CommandOutcome<TeamMembership, Never> handle(Command command, UnitOfWork work) {
    return work.change(
        teams,
        command.teamMembership(),
        command.expectedVersion(),
        membership ->
            membership.toBuilder().period(membership.period().until(command.to())).build());
  }
}
