package org.mintatlas.application.upkeep;

import java.util.List;
import org.mintatlas.application.account.Accounts;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.person.PersonalRecords;
import org.mintatlas.application.person.Persons;
import org.mintatlas.domain.account.Account;
import org.mintatlas.domain.account.AccountId;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.shared.Require;

/**
 * Use case: an administrator erases who a person is, and by which account; what the person did
 * stays.
 */
public record ErasePerson(Persons persons, PersonalRecords records, Accounts accounts)
    implements CommandHandler<ErasePerson.Command, Person, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param person the person, by its identity
   * @param expectedVersion the version that the caller had read
   */
  public record Command(PersonId person, long expectedVersion) {
    public Command {
      Require.given("person", person);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.admins();
  }

  @Override
  public CommandOutcome<Person, Never> handle(Command command, UnitOfWork work) {
    return work.<PersonId, Person, Never>change(
            persons, command.person(), command.expectedVersion(), Person::erase)
        .then(erased ->
            work.<AccountId, Account, Never>saved(accounts, accounts(erased.id()))
                .then(gone -> CommandOutcome.done(erased)));
  }

  private List<Account> accounts(PersonId person) {
    return records.of(person).stream()
        .filter(subject -> subject.type().equals(Account.class.getSimpleName()))
        .map(subject -> accounts.existing(new AccountId(subject.id())).erase())
        .toList();
  }
}
