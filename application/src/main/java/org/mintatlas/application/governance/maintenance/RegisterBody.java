package org.mintatlas.application.governance.maintenance;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.CreatingHandler;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.governance.Bodies;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.governance.Body;
import org.mintatlas.domain.governance.BodyId;
import org.mintatlas.domain.governance.BodyKind;
import org.mintatlas.domain.governance.BodyLevel;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Slug;

/** Use case: the programme team takes up a body. */
public record RegisterBody(Bodies bodies)
    implements CreatingHandler<RegisterBody.Command, Body, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param slug its public key, of lower-case letters, digits and hyphens, 2 to 80 characters
   * @param name the name of the body, up to 200 characters
   * @param kind the kind of body that it is
   * @param level the level on which it works
   * @param state the federal state whose body it is; null for a national one
   */
  public record Command(
      Slug slug, String name, BodyKind kind, BodyLevel level, @Nullable FederalState state) {
    public Command {
      Require.given("slug", slug, "name", name, "kind", kind, "level", level);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public PartRules rules() {
    return new PartRules().text("name", Body.NAME_LENGTH);
  }

  @Override
  public CommandOutcome<Body, Never> handle(Command command, UnitOfWork work) {
    return work.created(
        bodies,
        Body.builder(
                work.id(BodyId::new),
                command.slug(),
                command.name(),
                command.level(),
                command.kind())
            .state(command.state())
            .build());
  }

  @Override
  public Optional<Body> again(UUID id) {
    return bodies.byId(new BodyId(id));
  }
}
