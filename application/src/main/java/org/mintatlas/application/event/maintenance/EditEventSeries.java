package org.mintatlas.application.event.maintenance;

import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.command.edit.Edit;
import org.mintatlas.application.event.EventSeries;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.event.SeriesId;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.shared.Require;

/** Use case: the programme team changes what is said of a series of events. */
public record EditEventSeries(EventSeries series)
    implements CommandHandler<EditEventSeries.Command, Series, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param series the series, by its identity
   * @param expectedVersion the version that the caller had read
   * @param name the name of the series, up to 200 characters
   * @param host the organisation that usually hosts it, by its identity
   */
  public record Command(
      SeriesId series, long expectedVersion, Edit<String> name, Edit<OrganisationId> host) {
    public Command {
      Require.given("series", series);
      Require.given("name", name, "host", host);
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
    return work.change(
        series,
        command.series(),
        command.expectedVersion(),
        series ->
            series.toBuilder()
                .name(command.name().always(series.name()))
                .host(command.host().from(series.host()))
                .build());
  }
}
