package org.mintatlas.application.organisation.maintenance;

import java.util.List;
import java.util.Set;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.command.edit.Edit;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.organisation.OrganisationKind;
import org.mintatlas.domain.organisation.Sector;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.WebAddress;

/** Use case: the programme team changes what is said of an organisation. */
public record EditOrganisation(Organisations organisations)
    implements CommandHandler<EditOrganisation.Command, Organisation, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param organisation the organisation, by its identity
   * @param expectedVersion the version that the caller had read
   * @param name the name of the organisation, up to 200 characters
   * @param aliases its other names, at most 20
   * @param legalForm the legal form, up to 60 characters
   * @param kinds the kinds of organisation that it is
   * @param sector the sector that it belongs to
   * @param seat the town of its seat, up to 150 characters
   * @param website the address of its website
   */
  public record Command(
      OrganisationId organisation,
      long expectedVersion,
      Edit<String> name,
      Edit<List<String>> aliases,
      Edit<String> legalForm,
      Edit<Set<OrganisationKind>> kinds,
      Edit<Sector> sector,
      Edit<String> seat,
      Edit<WebAddress> website) {
    public Command {
      Require.given("organisation", organisation);
      Require.given("name", name, "aliases", aliases, "legalForm", legalForm, "kinds", kinds);
      Require.given("sector", sector, "seat", seat, "website", website);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public PartRules rules() {
    return new PartRules()
        .text("name", Organisation.NAME_LENGTH)
        .optionalText("legalForm", Organisation.LEGAL_FORM_LENGTH)
        .optionalText("seat", Organisation.SEAT_LENGTH)
        .given("aliases")
        .given("kinds");
  }

  @Override
  public CommandOutcome<Organisation, Never> handle(Command command, UnitOfWork work) {
    return work.change(
        organisations,
        command.organisation(),
        command.expectedVersion(),
        organisation ->
            organisation.toBuilder()
                .name(command.name().always(organisation.name()))
                .aliases(command.aliases().always(organisation.aliases()))
                .legalForm(command.legalForm().from(organisation.legalForm()))
                .kinds(command.kinds().always(organisation.kinds()))
                .sector(command.sector().from(organisation.sector()))
                .seat(command.seat().from(organisation.seat()))
                .website(command.website().from(organisation.website()))
                .build());
  }
}
