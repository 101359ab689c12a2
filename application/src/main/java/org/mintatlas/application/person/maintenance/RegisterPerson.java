package org.mintatlas.application.person.maintenance;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.CreatingHandler;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.person.Persons;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.shared.Require;

/** Use case: the programme team takes up a person who has a part in the atlas. */
public record RegisterPerson(Persons persons)
    implements CreatingHandler<RegisterPerson.Command, Person, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param name the name of the person, up to 150 characters
   * @param function what the person does, up to 150 characters; null when unknown
   */
  public record Command(String name, @Nullable String function) {
    public Command {
      Require.given("name", name);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public PartRules rules() {
    return new PartRules()
        .text("name", Person.NAME_LENGTH)
        .optionalText("function", Person.FUNCTION_LENGTH);
  }

  @Override
  public CommandOutcome<Person, Never> handle(Command command, UnitOfWork work) {
    return work.created(
        persons,
        Person.builder(work.id(PersonId::new))
            .name(command.name())
            .function(command.function())
            .build());
  }

  @Override
  public Optional<Person> again(UUID id) {
    return persons.byId(new PersonId(id));
  }
}
