package org.mintatlas.application.account;

import java.util.Set;
import java.util.UUID;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.Fault;
import org.mintatlas.application.command.RepeatableHandler;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.person.Persons;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.shared.Require;

/**
 * Use case: the programme team invites a person of the atlas to sign in. Whoever has the code acts
 * as that person, so that it is not for those who act for a part of the atlas only.
 */
public record InvitePerson(Invitations invitations, Persons persons)
    implements RepeatableHandler<InvitePerson.Command, IssuedInvitation, CommandHandler.Never> {

  /**
   * What is wanted.
   *
   * @param person who is invited
   */
  public record Command(PersonId person) {
    public Command {
      Require.given("person", person);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public CommandOutcome<IssuedInvitation, Never> handle(Command command, UnitOfWork work) {
    return persons.missing(Set.of(command.person())).isEmpty()
        ? IssuedInvitation.of(command.person(), invitations, work)
        : CommandOutcome.rejected(new Fault.NotFound(command.person()));
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
