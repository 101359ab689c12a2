package org.mintatlas.application.award.maintenance;

import org.mintatlas.application.award.Awards;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.command.edit.Edit;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.AwardId;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.shared.Require;

/** Use case: the programme team changes what is said of an award. */
public record EditAward(Awards awards)
    implements CommandHandler<EditAward.Command, Award, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param award the award, by its identity
   * @param expectedVersion the version that the caller had read
   * @param name the name of the award, up to 200 characters
   * @param host the organisation that gives it
   */
  public record Command(
      AwardId award, long expectedVersion, Edit<String> name, Edit<OrganisationId> host) {
    public Command {
      Require.given("award", award, "name", name, "host", host);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public PartRules rules() {
    return new PartRules().text("name", Award.NAME_LENGTH);
  }

  @Override
  public CommandOutcome<Award, Never> handle(Command command, UnitOfWork work) {
    return work.change(
        awards,
        command.award(),
        command.expectedVersion(),
        award ->
            award.toBuilder()
                .name(command.name().always(award.name()))
                .host(command.host().from(award.host()))
                .build());
  }
}
