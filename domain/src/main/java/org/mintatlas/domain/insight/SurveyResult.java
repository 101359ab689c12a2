package org.mintatlas.domain.insight;

import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.domain.shared.figure.KeyFigure;

/**
 * What a survey found (Ergebnis), in our own words.
 *
 * @param statement what it found
 * @param figure the number behind it; null when it is not about one
 */
public record SurveyResult(Wording statement, @Nullable KeyFigure figure) {
  public SurveyResult {
    Require.given("statement", statement);
  }
}
