package org.mintatlas.domain.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;
import static org.mintatlas.testkit.insight.InsightFixtures.aFigure;
import static org.mintatlas.testkit.insight.InsightFixtures.aFigureSeries;

import java.math.BigDecimal;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.shared.figure.Figure;
import org.mintatlas.domain.shared.figure.Unit;
import org.mintatlas.testkit.shared.SharedFixtures;

class FigureSeriesTest {

  @Test
  void pointsStandInTheOrderOfTheirDates() {
    Figure early = aFigure(10, Unit.REGIONS, "2009");
    Figure month = aFigure(30, Unit.REGIONS, "2012-05");
    Figure year = aFigure(25, Unit.REGIONS, "2012");
    Figure late = aFigure(5, Unit.REGIONS, "2024-12-31");
    assertThat(aFigureSeries("regions", null, late, month, early, year).points())
        .containsExactly(early, year, month, late)
        .isUnmodifiable();
  }

  @Test
  void statementsThatContradictEachOtherStayAsTheyAre() {
    Figure first = aFigure(98, Unit.REGIONS, "2021");
    Figure second = aFigure(93, Unit.REGIONS, "2021");
    assertThat(aFigureSeries("regions", FederalState.NW, second, first).points())
        .containsExactly(second, first);
  }

  @Test
  void isRejectedWithoutAPoint() {
    assertInvalid(() -> aFigureSeries("regions", null, new Figure[0]))
        .withMessage("figure series 'regions': needs at least one point");
  }

  @Test
  void hasNotMoreThanTwoHundredPoints() {
    Figure point = aFigure(1, Unit.REGIONS, "2021");
    assertThat(series(Collections.nCopies(200, point).toArray(Figure[]::new)).points())
        .hasSize(200);
    assertInvalid(() -> series(Collections.nCopies(201, point).toArray(Figure[]::new)))
        .withMessage("points '201': must not be more than 200 in a series");
  }

  @Test
  void aPointNeedsItsDate() {
    Figure timeless =
        new Figure(
            BigDecimal.TEN, Figure.Qualifier.ABOUT, Unit.REGIONS, null, SharedFixtures.A_SOURCE);
    assertInvalid(() -> series(timeless))
        .withMessage("figure '10': needs the date for which it holds");
  }

  @Test
  void pointsAreInTheSameUnit() {
    assertInvalid(() -> series(aFigure(1, Unit.REGIONS, "2020"), aFigure(1, Unit.NETWORKS, "2021")))
        .withMessage("unit 'NETWORKS': is not that of the series");
  }

  @Test
  void isRejectedWithANegativeVersion() {
    FigureSeries series = aFigureSeries("regions");
    assertThat(series.withVersion(3).version()).isEqualTo(3);
    assertInvalid(() -> series.withVersion(-1)).withMessage("version '-1': must not be negative");
  }

  private static FigureSeries series(Figure... points) {
    return aFigureSeries("regions", null, points);
  }
}
