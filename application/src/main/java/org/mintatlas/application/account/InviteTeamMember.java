package org.mintatlas.application.account;

import java.util.Optional;
import java.util.UUID;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.RepeatableHandler;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.initiative.InitiativeKeepers;
import org.mintatlas.application.initiative.Initiatives;
import org.mintatlas.application.person.Persons;
import org.mintatlas.application.person.TeamMemberships;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.person.TeamMembership;
import org.mintatlas.domain.person.TeamMembershipId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Require;

/**
 * Use case: a coordinator invites somebody into the team of an initiative who is no person of the
 * atlas yet. So nobody becomes a person who may do more than that.
 */
public record InviteTeamMember(
    Invitations invitations, Persons persons, TeamMemberships teams, Initiatives initiatives)
    implements RepeatableHandler<InviteTeamMember.Command, IssuedInvitation, CommandHandler.Never> {

  /**
   * What is wanted.
   *
   * @param initiative to whose team
   * @param name the name of the new person, up to 150 characters
   * @param from since when the person belongs to it
   */
  public record Command(InitiativeId initiative, String name, PartialDate from) {
    public Command {
      Require.given("initiative", initiative, "name", name, "from", from);
    }
  }

  @Override
  public Access<Command> access() {
    return InitiativeKeepers.above(initiatives, command -> Optional.of(command.initiative()));
  }

  @Override
  public PartRules rules() {
    return new PartRules().text("name", Person.NAME_LENGTH);
  }

  @Override
  public CommandOutcome<IssuedInvitation, Never> handle(Command command, UnitOfWork work) {
    Person person = Person.builder(work.id(PersonId::new)).name(command.name()).build();
    TeamMembership membership =
        TeamMembership.builder(
                work.id(TeamMembershipId::new),
                person.id(),
                command.initiative(),
                Period.since(command.from()))
            .build();
    return work.<PersonId, Person, Never>created(persons, person)
        .then(there -> work.<TeamMembershipId, TeamMembership, Never>created(teams, membership))
        .then(there -> IssuedInvitation.of(person.id(), invitations, work));
  }

  @Override
  public UUID identityOf(IssuedInvitation brought) {
    return brought.invitation().id().value();
  }

  @Override
  public CommandOutcome<IssuedInvitation, Never> again(UUID brought, UnitOfWork work) {
    return IssuedInvitation.again(brought, invitations, work);
  }
}
