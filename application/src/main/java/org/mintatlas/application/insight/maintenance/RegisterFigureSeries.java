package org.mintatlas.application.insight.maintenance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.CreatingHandler;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.insight.TimeSeries;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.insight.FigureSeries;
import org.mintatlas.domain.insight.FigureSeriesId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.domain.shared.figure.Figure;
import org.mintatlas.domain.shared.figure.Measure;
import org.mintatlas.domain.shared.figure.Unit;

/** Use case: the programme team takes up a figure over the years, with a first value. */
public record RegisterFigureSeries(TimeSeries timeSeries)
    implements CreatingHandler<RegisterFigureSeries.Command, FigureSeries, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param slug its public key, of lower-case letters, digits and hyphens, 2 to 80 characters
   * @param name the name of the series
   * @param measure what it is about
   * @param state the federal state that it is about; null for all of Germany
   * @param unit what is counted or measured, for all its values
   * @param value the first value, not negative
   * @param qualifier how exactly it is known
   * @param asOf the date for which it holds
   * @param citation the source that states it
   */
  public record Command(
      Slug slug,
      Wording name,
      Measure measure,
      @Nullable FederalState state,
      Unit unit,
      BigDecimal value,
      Figure.Qualifier qualifier,
      PartialDate asOf,
      String citation) {
    public Command {
      Require.given("slug", slug, "name", name, "measure", measure, "unit", unit);
      Require.given("value", value, "qualifier", qualifier, "asOf", asOf, "citation", citation);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public PartRules rules() {
    return new PartRules().figure("value").text("citation", Source.CITATION_LENGTH);
  }

  @Override
  public CommandOutcome<FigureSeries, Never> handle(Command command, UnitOfWork work) {
    Figure first =
        new Figure(
            command.value(),
            command.qualifier(),
            command.unit(),
            command.asOf(),
            new Source(command.citation(), work.today(), null));
    return work.created(
        timeSeries,
        FigureSeries.builder(
                work.id(FigureSeriesId::new), command.slug(), command.name(), command.measure())
            .state(command.state())
            .points(List.of(first))
            .build());
  }

  @Override
  public Optional<FigureSeries> again(UUID id) {
    return timeSeries.byId(new FigureSeriesId(id));
  }
}
