package org.mintatlas.application.insight.maintenance;

import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.command.edit.Edit;
import org.mintatlas.application.insight.Publications;
import org.mintatlas.domain.insight.Publication;
import org.mintatlas.domain.insight.PublicationId;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.WebAddress;
import org.mintatlas.domain.shared.Wording;

/** Use case: the programme team changes what is said of a publication. */
public record EditPublication(Publications publications)
    implements CommandHandler<EditPublication.Command, Publication, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param publication the publication, by its identity
   * @param expectedVersion the version that the caller had read
   * @param name the title of the publication, up to 300 characters
   * @param published the date of publication
   * @param publisher the organisation that published it, by its identity
   * @param website the address at which one can read it
   * @param summary the summary of the publication
   */
  public record Command(
      PublicationId publication,
      long expectedVersion,
      Edit<String> name,
      Edit<PartialDate> published,
      Edit<OrganisationId> publisher,
      Edit<WebAddress> website,
      Edit<Wording> summary) {
    public Command {
      Require.given("publication", publication);
      Require.given(
          "name", name, "published", published, "publisher", publisher, "website", website);
      Require.given("summary", summary);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public PartRules rules() {
    return new PartRules().text("name", Publication.TITLE_LENGTH).given("published");
  }

  @Override
  public CommandOutcome<Publication, Never> handle(Command command, UnitOfWork work) {
    return work.change(
        publications,
        command.publication(),
        command.expectedVersion(),
        publication ->
            publication.toBuilder()
                .title(command.name().always(publication.title()))
                .published(command.published().always(publication.published()))
                .publisher(command.publisher().from(publication.publisher()))
                .link(command.website().from(publication.link()))
                .summary(command.summary().from(publication.summary()))
                .build());
  }
}
