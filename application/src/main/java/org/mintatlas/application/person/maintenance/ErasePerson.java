package org.mintatlas.application.person.maintenance;

import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.person.Persons;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.shared.Require;

/** Use case: an administrator erases who a person is; what the person did stays. */
public record ErasePerson(Persons persons)
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
    return work.change(persons, command.person(), command.expectedVersion(), Person::erase);
  }
}
