package org.mintatlas.application.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.command.Changing;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.Fault;
import org.mintatlas.application.command.People;
import org.mintatlas.application.command.edit.Edit;
import org.mintatlas.application.insight.maintenance.AddFigure;
import org.mintatlas.application.insight.maintenance.CorrectFigure;
import org.mintatlas.application.insight.maintenance.RegisterFigureSeries;
import org.mintatlas.domain.insight.FigureSeries;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.domain.shared.figure.Figure;
import org.mintatlas.domain.shared.figure.Measure;
import org.mintatlas.domain.shared.figure.Unit;

class FiguresTest {
  private final Changing changing = new Changing();
  private final People people = changing.people;

  private FigureSeries registered() {
    return changing
        .does(
            people.programme(),
            RegisterFigureSeries.class,
            new RegisterFigureSeries.Command(
                new Slug("regionen"),
                Wording.german("Regionen"),
                Measure.REGIONS,
                null,
                Unit.REGIONS,
                BigDecimal.valueOf(13),
                Figure.Qualifier.EXACT,
                PartialDate.of(2020),
                "A report"))
        .orThrow();
  }

  private FigureSeries added(FigureSeries series) {
    return changing
        .does(
            people.programme(),
            AddFigure.class,
            new AddFigure.Command(
                series.id(),
                series.version(),
                BigDecimal.valueOf(31),
                Figure.Qualifier.ABOUT,
                PartialDate.of(2019),
                "Another report"))
        .orThrow();
  }

  private CommandOutcome<FigureSeries, ?> correct(FigureSeries series, int position) {
    return changing.does(
        people.programme(),
        CorrectFigure.class,
        new CorrectFigure.Command(
            series.id(),
            series.version(),
            position,
            Edit.to(BigDecimal.valueOf(30)),
            Edit.keep(),
            Edit.to(PartialDate.of(2021)),
            Edit.keep()));
  }

  @Test
  void aSeriesBeginsWithAValue() {
    assertThat(registered().points())
        .singleElement()
        .satisfies(point -> assertThat(point.unit()).isEqualTo(Unit.REGIONS))
        .returns(PartialDate.of(2020), Figure::asOf)
        .returns(BigDecimal.valueOf(13), Figure::value);
  }

  @Test
  void aWrongValueIsCorrectedWhereItStands() {
    FigureSeries corrected = correct(added(registered()), 1).orThrow();
    assertThat(corrected.points())
        .extracting(Figure::value)
        .containsExactly(BigDecimal.valueOf(13), BigDecimal.valueOf(30));
    assertThat(corrected.points().getLast())
        .returns(Figure.Qualifier.ABOUT, Figure::qualifier)
        .returns(PartialDate.of(2021), Figure::asOf)
        .satisfies(point -> assertThat(point.source().citation()).isEqualTo("Another report"));
  }

  @Test
  void whereNoValueStandsThereIsNothingToCorrect() {
    FigureSeries series = registered();
    for (int position : List.of(0, 2)) {
      assertThat(((CommandOutcome.Rejected<?, ?>) correct(series, position)).faults())
          .extracting(fault -> ((Fault.Invalid) fault).path())
          .containsExactly("position");
    }
  }
}
