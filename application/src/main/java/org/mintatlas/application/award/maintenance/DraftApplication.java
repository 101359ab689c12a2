package org.mintatlas.application.award.maintenance;

import java.util.Optional;
import java.util.UUID;
import org.mintatlas.application.award.Applications;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.CreatingHandler;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.ApplicationId;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Require;

/** Use case: a coordinator begins the application of their region. */
public record DraftApplication(Applications applications)
    implements CreatingHandler<DraftApplication.Command, Application, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param call the call
   * @param region the region that applies
   * @param name the title
   * @param example the practice example
   */
  public record Command(CallId call, RegionId region, String name, String example) {
    public Command {
      Require.given("call", call, "region", region, "name", name, "example", example);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.coordinatorOf(Command::region);
  }

  @Override
  public PartRules rules() {
    return new PartRules()
        .text("name", Application.TITLE_LENGTH)
        .text("example", Application.EXAMPLE_LENGTH);
  }

  @Override
  public CommandOutcome<Application, Never> handle(Command command, UnitOfWork work) {
    return work.created(
        applications,
        Application.draft(
            work.id(ApplicationId::new),
            command.call(),
            command.region(),
            command.name(),
            command.example()));
  }

  @Override
  public Optional<Application> again(UUID id) {
    return applications.byId(new ApplicationId(id));
  }
}
