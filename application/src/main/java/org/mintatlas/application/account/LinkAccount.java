package org.mintatlas.application.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.Fault;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.person.Persons;
import org.mintatlas.domain.account.Account;
import org.mintatlas.domain.account.AccountId;
import org.mintatlas.domain.account.GivenRole;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.shared.Require;

/** Use case: an administrator says which person an account is, and what roles it is given. */
public record LinkAccount(Accounts accounts, Persons persons)
    implements CommandHandler<LinkAccount.Command, Account, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param account which
   * @param expectedVersion the version that the caller had read
   * @param person the person that it is; null for none
   * @param roles all that it is for the whole atlas
   */
  public record Command(
      AccountId account, long expectedVersion, @Nullable PersonId person, Set<GivenRole> roles) {
    public Command {
      Require.given("account", account);
      roles = Require.enumSet("roles", GivenRole.class, roles);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.admins();
  }

  @Override
  public CommandOutcome<Account, Never> handle(Command command, UnitOfWork work) {
    PersonId person = command.person();
    Fault missing = persons.missing(person == null ? Set.of() : Set.of(person)).orElse(null);
    if (missing != null) {
      return CommandOutcome.rejected(missing);
    }
    return work.change(
        accounts,
        command.account(),
        command.expectedVersion(),
        account ->
            account.toBuilder()
                .person(command.person())
                .roles(command.roles())
                .wrongCodes(0)
                .build());
  }
}
