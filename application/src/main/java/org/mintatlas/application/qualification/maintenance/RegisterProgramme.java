package org.mintatlas.application.qualification.maintenance;

import java.util.Optional;
import java.util.UUID;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.CreatingHandler;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.qualification.Programmes;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.qualification.ProgrammeFormat;
import org.mintatlas.domain.qualification.ProgrammeId;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Slug;

/** Use case: the programme team takes up a programme. */
public record RegisterProgramme(Programmes programmes)
    implements CreatingHandler<RegisterProgramme.Command, Programme, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param slug its public key, of lower-case letters, digits and hyphens, 2 to 80 characters
   * @param name the name of the programme, up to 200 characters
   * @param format the format in which one learns
   */
  public record Command(Slug slug, String name, ProgrammeFormat format) {
    public Command {
      Require.given("slug", slug, "name", name, "format", format);
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
    return work.created(
        programmes,
        Programme.builder(
                work.id(ProgrammeId::new), command.slug(), command.name(), command.format())
            .build());
  }

  @Override
  public Optional<Programme> again(UUID id) {
    return programmes.byId(new ProgrammeId(id));
  }
}
