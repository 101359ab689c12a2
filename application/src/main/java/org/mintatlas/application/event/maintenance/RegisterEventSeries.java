package org.mintatlas.application.event.maintenance;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.CreatingHandler;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.event.EventSeries;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.event.SeriesId;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Slug;

/** Use case: the programme team takes up a series of events. */
public record RegisterEventSeries(EventSeries series)
    implements CreatingHandler<RegisterEventSeries.Command, Series, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param slug its public key, of lower-case letters, digits and hyphens, 2 to 80 characters
   * @param name the name of the series, up to 200 characters
   * @param host the organisation that usually hosts it, by its identity; null when unknown
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
    return new PartRules().text("name", Series.NAME_LENGTH);
  }

  @Override
  public CommandOutcome<Series, Never> handle(Command command, UnitOfWork work) {
    return work.created(
        series,
        Series.builder(work.id(SeriesId::new), command.slug(), command.name())
            .host(command.host())
            .build());
  }

  @Override
  public Optional<Series> again(UUID id) {
    return series.byId(new SeriesId(id));
  }
}
