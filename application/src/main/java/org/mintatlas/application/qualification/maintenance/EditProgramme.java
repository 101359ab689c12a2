package org.mintatlas.application.qualification.maintenance;

import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.command.edit.Edit;
import org.mintatlas.application.qualification.Programmes;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.qualification.ProgrammeId;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.WebAddress;
import org.mintatlas.domain.shared.Wording;

/** Use case: the programme team changes what is said of a programme. */
public record EditProgramme(Programmes programmes)
    implements CommandHandler<EditProgramme.Command, Programme, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param programme the programme, by its identity
   * @param expectedVersion the version that the caller had read
   * @param name the name of the programme, up to 200 characters
   * @param description the description of the programme
   * @param lead the organisation that leads it, by its identity
   * @param website the address of its website
   */
  public record Command(
      ProgrammeId programme,
      long expectedVersion,
      Edit<String> name,
      Edit<Wording> description,
      Edit<OrganisationId> lead,
      Edit<WebAddress> website) {
    public Command {
      Require.given("programme", programme);
      Require.given("name", name, "description", description, "lead", lead, "website", website);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public PartRules rules() {
    return new PartRules().text("name", Programme.NAME_LENGTH);
  }

  @Override
  public CommandOutcome<Programme, Never> handle(Command command, UnitOfWork work) {
    return work.change(
        programmes,
        command.programme(),
        command.expectedVersion(),
        programme ->
            programme.toBuilder()
                .name(command.name().always(programme.name()))
                .description(command.description().from(programme.description()))
                .lead(command.lead().from(programme.lead()))
                .website(command.website().from(programme.website()))
                .build());
  }
}
