package org.mintatlas.testkit.insight;

import static org.mintatlas.testkit.insight.InsightFixtures.aFullSurvey;
import static org.mintatlas.testkit.insight.InsightFixtures.aSurveyId;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.insight.SurveyFilter;
import org.mintatlas.application.insight.SurveyOrder;
import org.mintatlas.application.insight.SurveyScope;
import org.mintatlas.application.insight.Surveys;
import org.mintatlas.domain.insight.Survey;
import org.mintatlas.domain.insight.SurveyId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.testkit.paging.DatedContract;
import org.mintatlas.testkit.paging.EverywhereContract;
import org.mintatlas.testkit.paging.KeptList;
import org.mintatlas.testkit.storing.SluggedContract;

/** What every implementation of {@link Surveys} promises. */
public interface SurveysContract
    extends SluggedContract<SurveyId, Survey>,
        DatedContract<SurveyId, Survey, SurveyScope, SurveyFilter, SurveyOrder>,
        EverywhereContract<SurveyScope, SurveyFilter, SurveyOrder, Survey> {

  @Override
  default KeptList<SurveyId, Survey, SurveyScope, SurveyFilter, SurveyOrder> keptList() {
    return KeptList.of(
            surveys(),
            slug -> Survey.builder(aSurveyId(), slug, "Minimal", 2020).build(),
            () -> aFullSurvey("every-field", organisation(1)))
        .under("commissionedBy", this::organisation, SurveyScope.CommissionedBy::new)
        .listed(new SurveyScope.Everywhere(), SurveyFilter.ANY, SurveyOrder.YEAR);
  }

  @Override
  default Survey at(PartialDate date, Survey survey) {
    return survey.toBuilder().year(date.year()).build();
  }

  @Test
  default void anEarlyYearStandsBeforeOneWithMoreDigits() {
    Survey late = saved(save(minimal(2).toBuilder().year(2024).build()));
    Survey first = saved(save(minimal(9).toBuilder().year(999).build()));
    assertList().isExactlyBothWays(first, late);
  }

  @Test
  default void canBeFilteredByYears() {
    Survey one = put(scope(), 1, "2019");
    put(scope(), 2, "2020");
    Survey other = put(otherScope(), 3, "2021");
    assertList().where(new SurveyFilter(Set.of(2019, 2021, 2030), null)).isExactly(one, other);
  }
}
