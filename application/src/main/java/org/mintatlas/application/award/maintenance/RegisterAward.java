package org.mintatlas.application.award.maintenance;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.award.Awards;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.CreatingHandler;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.AwardId;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Slug;

/** Use case: the programme team takes up an award. */
public record RegisterAward(Awards awards)
    implements CreatingHandler<RegisterAward.Command, Award, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param slug its public key, of lower-case letters, digits and hyphens, 2 to 80 characters
   * @param name the name of the award, up to 200 characters
   * @param host the organisation that gives it; null when unknown
   */
  public record Command(Slug slug, String name, @Nullable OrganisationId host) {
    public Command {
      Require.given("slug", slug, "name", name);
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
    return work.created(
        awards,
        Award.builder(work.id(AwardId::new), command.slug(), command.name())
            .host(command.host())
            .build());
  }

  @Override
  public Optional<Award> again(UUID id) {
    return awards.byId(new AwardId(id));
  }
}
