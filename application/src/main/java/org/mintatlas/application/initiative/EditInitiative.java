package org.mintatlas.application.initiative;

import java.util.Optional;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.command.edit.Edit;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.initiative.InitiativeKind;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.WebAddress;

/** Use case: a coordinator of one of its regions changes what is said of an initiative. */
public record EditInitiative(Initiatives initiatives)
    implements CommandHandler<EditInitiative.Command, Initiative, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param initiative which
   * @param expectedVersion the version that the caller had read
   * @param name its name, which cannot be taken away
   * @param kind what it is, which cannot be taken away
   * @param website its website
   */
  public record Command(
      InitiativeId initiative,
      long expectedVersion,
      Edit<String> name,
      Edit<InitiativeKind> kind,
      Edit<WebAddress> website) {
    public Command {
      Require.given("initiative", initiative, "name", name, "kind", kind, "website", website);
    }
  }

  @Override
  public Access<Command> access() {
    return InitiativeKeepers.of(initiatives, command -> Optional.of(command.initiative()));
  }

  @Override
  public PartRules rules() {
    return new PartRules().text("name", Initiative.NAME_LENGTH).given("kind");
  }

  @Override
  public CommandOutcome<Initiative, Never> handle(Command command, UnitOfWork work) {
    return work.change(
        initiatives,
        command.initiative(),
        command.expectedVersion(),
        initiative ->
            initiative.toBuilder()
                .name(command.name().always(initiative.name()))
                .kind(command.kind().always(initiative.kind()))
                .website(command.website().from(initiative.website()))
                .build());
  }
}
