package org.mintatlas.application.account;

import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.person.Persons;
import org.mintatlas.domain.account.Account;
import org.mintatlas.domain.account.AccountId;
import org.mintatlas.domain.account.Invitation;
import org.mintatlas.domain.account.InvitationId;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.code.SecretCode;

/**
 * Use case: whoever signed in and has the code of an invitation says that they are the person who
 * was invited. Whatever is wrong with a code, the answer is the same, and an account has only so
 * many attempts.
 */
public record AcceptInvitation(Invitations invitations, Accounts accounts, Persons persons)
    implements CommandHandler<AcceptInvitation.Command, Account, AcceptInvitation.Refusal> {

  /**
   * What is wanted.
   *
   * @param code the code of the invitation
   */
  public record Command(String code) {
    public Command {
      Require.given("code", code);
    }

    /** Leaves out the code: logs and messages are read by anybody. */
    @Override
    public String toString() {
      return "Command";
    }
  }

  /** Why somebody cannot accept an invitation. */
  public sealed interface Refusal {}

  /** There is no such code, it was used, its time is over, or there were too many attempts. */
  public record InvitationNotValid() implements Refusal, OfPart {
    @Override
    public String part() {
      return "code";
    }
  }

  /** The account is a person already. */
  public record AlreadyAPerson() implements Refusal {}

  @Override
  public Access<Command> access() {
    return Access.members();
  }

  /** The attempts are counted. */
  @Override
  public boolean keepsWhatItRefuses() {
    return true;
  }

  @Override
  public CommandOutcome<Account, Refusal> handle(Command command, UnitOfWork work) {
    Account account = accounts.existing(work.actor().accountId().orElseThrow());
    if (account.person() != null) {
      return CommandOutcome.refused(new AlreadyAPerson());
    }
    if (!account.mayTryCodes()) {
      return CommandOutcome.refused(new InvitationNotValid());
    }
    Invitation invitation =
        invitations
            .byCodeHash(SecretCode.hashOf(command.code()))
            .filter(found -> found.openOn(work.today()))
            .filter(found -> !persons.existing(found.person()).erased())
            .orElse(null);
    return invitation == null ? wrong(account, work) : accepted(account, invitation, work);
  }

  /** Of two who accept the same the second is told that the person has an account. */
  private CommandOutcome<Account, Refusal> accepted(
      Account account, Invitation invitation, UnitOfWork work) {
    Account linked = account.toBuilder().person(invitation.person()).wrongCodes(0).build();
    CommandOutcome<Account, Refusal> outcome = work.changed(accounts, account, linked);
    return outcome instanceof CommandOutcome.Done
        ? outcome.then(now ->
            work.<InvitationId, Invitation, Refusal>changed(
                    invitations, invitation, invitation.accept(work.today()))
                .then(accepted -> CommandOutcome.done(now)))
        : wrong(account, work);
  }

  private CommandOutcome<Account, Refusal> wrong(Account account, UnitOfWork work) {
    return work.<AccountId, Account, Refusal>changed(accounts, account, account.withWrongCode())
        .then(counted -> CommandOutcome.refused(new InvitationNotValid()));
  }
}
