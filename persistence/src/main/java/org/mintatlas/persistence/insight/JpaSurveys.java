package org.mintatlas.persistence.insight;

import org.mintatlas.application.insight.SurveyFilter;
import org.mintatlas.application.insight.SurveyOrder;
import org.mintatlas.application.insight.SurveyScope;
import org.mintatlas.application.insight.Surveys;
import org.mintatlas.domain.insight.Survey;
import org.mintatlas.domain.insight.SurveyId;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.Parent;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.SluggedAdapter;

/** Surveys in the database. */
class JpaSurveys extends SluggedAdapter<SurveyId, Survey, SurveyScope, SurveyFilter, SurveyOrder>
    implements Surveys {
  JpaSurveys(AggregateStore store) {
    super(
        store,
        SurveyEntity.ROWS,
        Survey::slug,
        Surveys.INTEGRITY,
        order -> SortKey.wholeNumber("year", order));
  }

  @Override
  protected Parent parent(SurveyScope scope) {
    return switch (scope) {
      case SurveyScope.Everywhere() -> selection.everywhere();
      case SurveyScope.CommissionedBy(var organisation) ->
          selection.under("commissioned_by_id", organisation);
    };
  }

  @Override
  protected Conditions conditions(SurveyFilter filter) {
    return new Conditions().oneOfNumbers("s.year", "years", filter.years());
  }
}
