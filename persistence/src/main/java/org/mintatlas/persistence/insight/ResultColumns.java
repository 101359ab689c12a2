package org.mintatlas.persistence.insight;

import static org.mintatlas.persistence.columns.Elements.each;
import static org.mintatlas.persistence.columns.Elements.range;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.mintatlas.domain.insight.SurveyResult;
import org.mintatlas.persistence.columns.KeyFigureColumns;
import org.mintatlas.persistence.columns.WordingsColumns;

/**
 * The results of a survey in their order, as arrays of the same length.
 *
 * @param statements the words
 * @param figures the numbers that they are about; nulls where one is about none
 */
@Embeddable
record ResultColumns(WordingsColumns statements, KeyFigureColumns figures) {

  static ResultColumns of(List<SurveyResult> results) {
    return new ResultColumns(
        WordingsColumns.of(results.stream().map(SurveyResult::statement).toList()),
        KeyFigureColumns.of(each(results, SurveyResult::figure)));
  }

  List<SurveyResult> all() {
    return range(statements.de(), i -> new SurveyResult(statements.wording(i), figures.figure(i)));
  }
}
