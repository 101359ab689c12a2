package org.mintatlas.application.initiative.maintenance;

import java.util.Optional;
import java.util.UUID;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.CreatingHandler;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.initiative.InitiativeKeepers;
import org.mintatlas.application.initiative.Initiatives;
import org.mintatlas.application.initiative.Projects;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.initiative.ProjectId;
import org.mintatlas.domain.initiative.Recurrence;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Slug;

/** Use case: a coordinator takes up an offer of an initiative. */
public record RegisterProject(Projects projects, Initiatives initiatives)
    implements CreatingHandler<RegisterProject.Command, Project, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param slug its public key, of lower-case letters, digits and hyphens, 2 to 80 characters
   * @param name the name of the project, up to 200 characters
   * @param initiative the initiative that offers it, by its identity
   * @param recurrence how it recurs
   */
  public record Command(Slug slug, String name, InitiativeId initiative, Recurrence recurrence) {
    public Command {
      Require.given("slug", slug, "name", name, "initiative", initiative, "recurrence", recurrence);
    }
  }

  @Override
  public Access<Command> access() {
    return InitiativeKeepers.of(initiatives, command -> Optional.of(command.initiative()));
  }

  @Override
  public PartRules rules() {
    return new PartRules().text("name", Project.NAME_LENGTH);
  }

  @Override
  public CommandOutcome<Project, Never> handle(Command command, UnitOfWork work) {
    return work.created(
        projects,
        Project.builder(
                work.id(ProjectId::new),
                command.slug(),
                command.name(),
                command.initiative(),
                command.recurrence())
            .build());
  }

  @Override
  public Optional<Project> again(UUID id) {
    return projects.byId(new ProjectId(id));
  }
}
