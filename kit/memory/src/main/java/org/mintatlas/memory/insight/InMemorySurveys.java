package org.mintatlas.memory.insight;

import org.mintatlas.application.insight.SurveyFilter;
import org.mintatlas.application.insight.SurveyOrder;
import org.mintatlas.application.insight.SurveyScope;
import org.mintatlas.application.insight.Surveys;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.insight.Survey;
import org.mintatlas.domain.insight.SurveyId;
import org.mintatlas.memory.paging.InMemoryLists;
import org.mintatlas.memory.paging.Sorting;

public final class InMemorySurveys
    extends InMemoryLists<SurveyId, Survey, SurveyScope, SurveyFilter, SurveyOrder>
    implements Surveys {

  /** Surveys can refer to what this collection holds. */
  public InMemorySurveys(Organisations organisations) {
    super(
        Surveys.INTEGRITY,
        Survey::slug,
        filter -> filter::matches,
        (scope, order) -> Sorting.numbers(order == SurveyOrder.YEAR_DESC, Survey::year));
    knows(Referent.ORGANISATION, organisations::byIds);
  }

  @Override
  protected boolean isIn(SurveyScope scope, Survey survey) {
    return switch (scope) {
      case SurveyScope.Everywhere() -> true;
      case SurveyScope.CommissionedBy(var organisation) ->
          organisation.equals(survey.commissionedBy());
    };
  }
}
