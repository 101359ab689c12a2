package org.mintatlas.application.insight.maintenance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.command.edit.Edit;
import org.mintatlas.application.insight.TimeSeries;
import org.mintatlas.domain.insight.FigureSeries;
import org.mintatlas.domain.insight.FigureSeriesId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.figure.Figure;

/**
 * Use case: the programme team corrects a value that was written down wrongly. What sources state
 * differently stays side by side: that is for {@link AddFigure}.
 */
public record CorrectFigure(TimeSeries timeSeries)
    implements CommandHandler<CorrectFigure.Command, FigureSeries, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param series the series, by its identity
   * @param expectedVersion the version that the caller had read
   * @param position which of its values, the first of all being 1
   * @param value the value, not negative
   * @param qualifier how exactly it is known
   * @param asOf the date for which it holds
   * @param citation the source that states it
   */
  public record Command(
      FigureSeriesId series,
      long expectedVersion,
      int position,
      Edit<BigDecimal> value,
      Edit<Figure.Qualifier> qualifier,
      Edit<PartialDate> asOf,
      Edit<String> citation) {
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
    return new PartRules()
        .between("position", 1, FigureSeries.MAX)
        .figure("value")
        .given("qualifier")
        .given("asOf")
        .text("citation", Source.CITATION_LENGTH);
  }

  @Override
  public CommandOutcome<FigureSeries, Never> handle(Command command, UnitOfWork work) {
    return work.change(
        timeSeries,
        command.series(),
        command.expectedVersion(),
        series -> {
          Require.between("position", command.position(), 1, series.points().size());
          List<Figure> points = new ArrayList<>(series.points());
          points.set(
              command.position() - 1, corrected(points.get(command.position() - 1), command, work));
          return series.toBuilder().points(points).build();
        });
  }

  private static Figure corrected(Figure figure, Command command, UnitOfWork work) {
    return figure.toBuilder()
        .value(command.value().always(figure.value()))
        .qualifier(command.qualifier().always(figure.qualifier()))
        .asOf(command.asOf().from(figure.asOf()))
        .source(
            command.citation() instanceof Edit.Replace<String>(String citation)
                ? new Source(citation, work.today(), null)
                : figure.source())
        .build();
  }
}
