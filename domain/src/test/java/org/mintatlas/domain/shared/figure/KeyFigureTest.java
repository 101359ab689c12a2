package org.mintatlas.domain.shared.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mintatlas.testkit.shared.SharedFixtures;

class KeyFigureTest {

  private static KeyFigure figure(Measure measure, int value) {
    return new KeyFigure(
        measure,
        new Figure(
            BigDecimal.valueOf(value),
            Figure.Qualifier.EXACT,
            Unit.APPLICATIONS,
            null,
            SharedFixtures.A_SOURCE));
  }

  @Test
  void theFirstOfItsMeasureLeads() {
    List<KeyFigure> figures =
        List.of(
            figure(Measure.WINNERS, 5),
            figure(Measure.APPLICATIONS, 22),
            figure(Measure.APPLICATIONS, 23));

    assertThat(KeyFigure.leading(figures, Measure.APPLICATIONS))
        .map(Figure::value)
        .contains(BigDecimal.valueOf(22));
    assertThat(KeyFigure.leading(figures, Measure.SESSIONS)).isEmpty();
  }

  @Test
  void areNotMoreThanFiftyOfOneThing() {
    List<KeyFigure> fifty = Collections.nCopies(KeyFigure.MAX, figure(Measure.WINNERS, 1));
    List<KeyFigure> more = Collections.nCopies(KeyFigure.MAX + 1, figure(Measure.WINNERS, 1));
    assertThat(KeyFigure.copyOf(fifty)).hasSize(50);
    assertInvalid(() -> KeyFigure.copyOf(more));
  }
}
