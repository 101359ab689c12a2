package org.mintatlas.application.upkeep;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.mintatlas.application.account.Accounts;
import org.mintatlas.application.audit.AuditSubject;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.governance.Seats;
import org.mintatlas.application.person.Coordinations;
import org.mintatlas.application.person.PersonalRecords;
import org.mintatlas.application.person.Persons;
import org.mintatlas.application.person.TeamMemberships;
import org.mintatlas.domain.account.Account;
import org.mintatlas.domain.account.AccountId;
import org.mintatlas.domain.governance.Seat;
import org.mintatlas.domain.governance.SeatId;
import org.mintatlas.domain.person.Coordination;
import org.mintatlas.domain.person.CoordinationId;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.person.TeamMembership;
import org.mintatlas.domain.person.TeamMembershipId;
import org.mintatlas.domain.shared.Require;

/**
 * Use case: an administrator erases who a person is, and by which account; what the person did
 * stays, and what the person still does ends on that day.
 */
public record ErasePerson(
    Persons persons,
    PersonalRecords records,
    Accounts accounts,
    Coordinations coordinations,
    TeamMemberships teams,
    Seats seats)
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
            ended(erased.id(), work)
                .then(all -> work.<AccountId, Account, Never>saved(accounts, accounts(erased.id())))
                .then(gone -> CommandOutcome.done(erased)));
  }

  private CommandOutcome<?, Never> ended(PersonId person, UnitOfWork work) {
    LocalDate day = work.today();
    return work.<CoordinationId, Coordination, Never>saved(
            coordinations,
            coordinations.ofPersons(Set.of(person)).getOrDefault(person, List.of()).stream()
                .map(one -> one.toBuilder().period(one.period().overBy(day)).build())
                .toList())
        .then(done ->
            work.<TeamMembershipId, TeamMembership, Never>saved(
                teams,
                teams.ofPersons(Set.of(person)).getOrDefault(person, List.of()).stream()
                    .map(one -> one.toBuilder().period(one.period().overBy(day)).build())
                    .toList()))
        .then(done ->
            work.<SeatId, Seat, Never>saved(
                seats,
                named(person, Seat.class)
                    .map(id -> seats.existing(new SeatId(id)).leftBy(day))
                    .toList()));
  }

  private List<Account> accounts(PersonId person) {
    return named(person, Account.class)
        .map(id -> accounts.existing(new AccountId(id)).erase())
        .toList();
  }

  /** What names the person, of a type. */
  private Stream<UUID> named(PersonId person, Class<?> type) {
    return records.of(person).stream()
        .filter(subject -> subject.type().equals(type.getSimpleName()))
        .map(AuditSubject::id);
  }
}
