package org.mintatlas.application.insight.maintenance;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.insight.TimeSeries;
import org.mintatlas.domain.insight.FigureSeries;
import org.mintatlas.domain.insight.FigureSeriesId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.figure.Figure;

/** Use case: the programme team adds a value to a figure over the years. */
public record AddFigure(TimeSeries timeSeries)
    implements CommandHandler<AddFigure.Command, FigureSeries, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param series the series, by its identity
   * @param expectedVersion the version that the caller had read
   * @param value the value, not negative
   * @param qualifier how exactly it is known
   * @param asOf the date for which it holds
   * @param citation the source that states it
   */
  public record Command(
      FigureSeriesId series,
      long expectedVersion,
      BigDecimal value,
      Figure.Qualifier qualifier,
      PartialDate asOf,
      String citation) {
    public Command {
      Require.given("series", series, "value", value, "qualifier", qualifier, "asOf", asOf);
      Require.given("citation", citation);
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
    return work.change(
        timeSeries,
        command.series(),
        command.expectedVersion(),
        series -> with(series, command, work));
  }

  private static FigureSeries with(FigureSeries series, Command command, UnitOfWork work) {
    Figure figure =
        new Figure(
            command.value(),
            command.qualifier(),
            series.points().getFirst().unit(),
            null,
            command.asOf(),
            new Source(command.citation(), work.today(), null));
    return series.toBuilder()
        .points(Stream.concat(series.points().stream(), Stream.of(figure)).toList())
        .build();
  }
}
