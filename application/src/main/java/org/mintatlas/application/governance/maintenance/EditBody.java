package org.mintatlas.application.governance.maintenance;

import java.util.List;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.command.edit.Edit;
import org.mintatlas.application.governance.Bodies;
import org.mintatlas.domain.governance.Body;
import org.mintatlas.domain.governance.BodyId;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Wording;

/** Use case: the programme team changes what is said of a body. */
public record EditBody(Bodies bodies)
    implements CommandHandler<EditBody.Command, Body, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param body the body, by its identity
   * @param expectedVersion the version that the caller had read
   * @param name the name of the body, up to 200 characters
   * @param hosts the organisations that host it, by their identities
   * @param rhythm how often it meets, in words
   * @param founded the date of its founding
   * @param composition the people who are members of it, in words
   */
  public record Command(
      BodyId body,
      long expectedVersion,
      Edit<String> name,
      Edit<List<OrganisationId>> hosts,
      Edit<Wording> rhythm,
      Edit<PartialDate> founded,
      Edit<Wording> composition) {
    public Command {
      Require.given("body", body);
      Require.given("name", name, "hosts", hosts, "rhythm", rhythm, "founded", founded);
      Require.given("composition", composition);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public PartRules rules() {
    return new PartRules().text("name", Body.NAME_LENGTH).given("hosts");
  }

  @Override
  public CommandOutcome<Body, Never> handle(Command command, UnitOfWork work) {
    return work.change(
        bodies,
        command.body(),
        command.expectedVersion(),
        body ->
            body.toBuilder()
                .name(command.name().always(body.name()))
                .hosts(command.hosts().always(body.hosts()))
                .rhythm(command.rhythm().from(body.rhythm()))
                .since(command.founded().from(body.since()))
                .composition(command.composition().from(body.composition()))
                .build());
  }
}
