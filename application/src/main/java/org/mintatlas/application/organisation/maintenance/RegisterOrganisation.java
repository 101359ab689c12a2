package org.mintatlas.application.organisation.maintenance;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.CreatingHandler;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.organisation.OrganisationKind;
import org.mintatlas.domain.organisation.Sector;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Slug;

/** Use case: the programme team takes up an organisation. */
public record RegisterOrganisation(Organisations organisations)
    implements CreatingHandler<RegisterOrganisation.Command, Organisation, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param slug its public key, of lower-case letters, digits and hyphens, 2 to 80 characters
   * @param name the name of the organisation, up to 200 characters
   * @param kinds the kinds of organisation that it is; none when unknown
   * @param sector the sector that it belongs to; null when unknown
   */
  public record Command(
      Slug slug, String name, Set<OrganisationKind> kinds, @Nullable Sector sector) {
    public Command {
      Require.given("slug", slug, "name", name);
      kinds = Require.set("kinds", kinds);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public PartRules rules() {
    return new PartRules().text("name", Organisation.NAME_LENGTH);
  }

  @Override
  public CommandOutcome<Organisation, Never> handle(Command command, UnitOfWork work) {
    return work.created(
        organisations,
        Organisation.builder(work.id(OrganisationId::new), command.slug(), command.name())
            .kinds(command.kinds())
            .sector(command.sector())
            .build());
  }

  @Override
  public Optional<Organisation> again(UUID id) {
    return organisations.byId(new OrganisationId(id));
  }
}
