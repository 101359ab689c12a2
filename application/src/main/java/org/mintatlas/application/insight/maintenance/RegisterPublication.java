package org.mintatlas.application.insight.maintenance;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.CreatingHandler;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.insight.Publications;
import org.mintatlas.domain.insight.Publication;
import org.mintatlas.domain.insight.PublicationId;
import org.mintatlas.domain.insight.PublicationKind;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.WebAddress;

/** Use case: the programme team takes up a publication. */
public record RegisterPublication(Publications publications)
    implements CreatingHandler<RegisterPublication.Command, Publication, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param slug its public key, of lower-case letters, digits and hyphens, 2 to 80 characters
   * @param name the title of the publication, up to 300 characters
   * @param kind the kind of publication that it is
   * @param published the date of publication, as exactly as it is known
   * @param publisher the organisation that published it, by its identity; null when unknown
   * @param website the address at which one can read it; null when unknown
   */
  public record Command(
      Slug slug,
      String name,
      PublicationKind kind,
      PartialDate published,
      @Nullable OrganisationId publisher,
      @Nullable WebAddress website) {
    public Command {
      Require.given("slug", slug, "name", name, "kind", kind, "published", published);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public PartRules rules() {
    return new PartRules().text("name", Publication.TITLE_LENGTH);
  }

  @Override
  public CommandOutcome<Publication, Never> handle(Command command, UnitOfWork work) {
    return work.created(
        publications,
        Publication.builder(
                work.id(PublicationId::new),
                command.slug(),
                command.name(),
                command.kind(),
                command.published())
            .publisher(command.publisher())
            .link(command.website())
            .build());
  }

  @Override
  public Optional<Publication> again(UUID id) {
    return publications.byId(new PublicationId(id));
  }
}
