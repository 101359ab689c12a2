package org.mintatlas.application.person.maintenance;

import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.Fault;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.command.edit.Edit;
import org.mintatlas.application.person.Persons;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.domain.shared.Require;

/** Use case: a person changes what is said of them, and to whom each way to reach them is shown. */
public record EditPerson(Persons persons)
    implements CommandHandler<EditPerson.Command, Person, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param person the person, by its identity
   * @param expectedVersion the version that the caller had read
   * @param name the name of the person, up to 150 characters
   * @param function what the person does, up to 150 characters
   * @param email the e-mail address, and to whom it is shown
   * @param phone the telephone number, and to whom it is shown
   * @param page the page of the person, and to whom it is shown
   */
  public record Command(
      PersonId person,
      long expectedVersion,
      Edit<String> name,
      Edit<String> function,
      Edit<Contact.Field> email,
      Edit<Contact.Field> phone,
      Edit<Contact.Field> page) {
    public Command {
      Require.given("person", person);
      Require.given("name", name, "function", function, "email", email, "phone", phone);
      Require.given("page", page);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.themselves(Command::person);
  }

  @Override
  public PartRules rules() {
    return new PartRules()
        .text("name", Person.NAME_LENGTH)
        .optionalText("function", Person.FUNCTION_LENGTH)
        .contact("email", "phone", "page");
  }

  @Override
  public CommandOutcome<Person, Never> handle(Command command, UnitOfWork work) {
    return work.decide(
        persons,
        command.person(),
        command.expectedVersion(),
        person ->
            person.erased()
                ? CommandOutcome.rejected(new Fault.NotFound(command.person()))
                : CommandOutcome.done(edited(person, command)));
  }

  private static Person edited(Person person, Command command) {
    return person.toBuilder()
        .name(command.name().from(person.name()))
        .function(command.function().from(person.function()))
        .contact(
            new Contact(
                command.email().from(person.contact().email()),
                command.phone().from(person.contact().phone()),
                command.page().from(person.contact().web())))
        .build();
  }
}
