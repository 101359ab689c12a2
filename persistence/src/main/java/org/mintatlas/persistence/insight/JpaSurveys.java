package org.mintatlas.persistence.insight;

import org.mintatlas.application.insight.SurveyFilter;
import org.mintatlas.application.insight.SurveyOrder;
import org.mintatlas.application.insight.SurveyScope;
import org.mintatlas.application.insight.Surveys;
import org.mintatlas.domain.insight.Survey;
import org.mintatlas.domain.insight.SurveyId;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.ListSource;
import org.mintatlas.persistence.paging.Selection;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.SluggedAdapter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Surveys in the database. */
class JpaSurveys extends SluggedAdapter<SurveyId, Survey, SurveyScope, SurveyFilter, SurveyOrder>
    implements Surveys {
  static final Selection<Survey> SURVEYS =
      Selection.of(SurveyEntity.class, "s", InsightMapper.INSTANCE::toSurvey);

  private static final ListSource EVERYWHERE = SURVEYS.everywhere();

  private static final ListSource COMMISSIONED_BY = SURVEYS.under("commissioned_by_id");

  JpaSurveys(AggregateStore store, JdbcClient jdbc) {
    super(store, jdbc, SURVEYS, InsightMapper.INSTANCE::toEntity, Survey::slug, Surveys.INTEGRITY);
  }

  @Override
  protected ListSource.Parent parent(SurveyScope scope) {
    return switch (scope) {
      case SurveyScope.Everywhere() -> EVERYWHERE.whole();
      case SurveyScope.CommissionedBy(var organisation) ->
          COMMISSIONED_BY.under(organisation.value());
    };
  }

  @Override
  protected SortKey sortKey(SurveyOrder order) {
    return switch (order) {
      case YEAR -> SortKey.wholeNumber("year", true);
      case YEAR_DESC -> SortKey.wholeNumber("year", false);
    };
  }

  @Override
  protected Conditions conditions(SurveyFilter filter) {
    return new Conditions().oneOfNumbers("s.year", "years", filter.years());
  }
}
