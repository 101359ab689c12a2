package org.mintatlas.testkit.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.paging.PagedListAssert.assertList;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.insight.SurveyFilter;
import org.mintatlas.application.insight.SurveyOrder;
import org.mintatlas.application.insight.SurveyScope;
import org.mintatlas.application.insight.Surveys;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.insight.Survey;
import org.mintatlas.domain.insight.SurveyId;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.testkit.identity.Identities;
import org.mintatlas.testkit.organisation.OrganisationFixtures;
import org.mintatlas.testkit.storing.SluggedContract;

/** What every implementation of {@link Surveys} promises. */
public interface SurveysContract extends SluggedContract<SurveyId, Survey> {

  @Override
  default Surveys store() {
    return surveys();
  }

  @Override
  default Survey minimal(String slug) {
    return Survey.builder(InsightFixtures.aSurveyId(), new Slug(slug), "Minimal", 2020).build();
  }

  @Override
  default Survey full() {
    return InsightFixtures.aFullSurvey("every-field", organisation(1));
  }

  @Override
  default Survey emptied(Survey survey) {
    return Survey.builder(survey.id(), survey.slug(), survey.name(), survey.year())
        .version(survey.version())
        .build();
  }

  @Override
  default Map<Referent, Survey> dangling(Survey survey) {
    return Map.of(
        Referent.ORGANISATION,
        survey.toBuilder().commissionedBy(OrganisationFixtures.anOrganisationId()).build());
  }

  @Test
  default void surveysOfOneYearStandInTheOrderOfTheirIdentities() {
    Survey late = put(2, 2024, null);
    Survey first = put(9, 999, null);
    Survey equalToo = put(12, 2019, null);
    Survey equal = put(1, 2019, null);
    assertOrder(SurveyOrder.YEAR, first, equal, equalToo, late);
    assertOrder(SurveyOrder.YEAR_DESC, late, equalToo, equal, first);
  }

  @Test
  default void canBeFilteredByYears() {
    Survey one = put(1, 2019, null);
    put(2, 2020, null);
    Survey other = put(3, 2021, null);
    assertList(
            surveys(),
            new SurveyScope.Everywhere(),
            new SurveyFilter(Set.of(2019, 2021, 2030)),
            SurveyOrder.YEAR)
        .isExactly(one, other);
  }

  @Test
  default void everyOrganisationHasItsOwn() {
    Survey own = put(1, 2019, organisation(1));
    Survey ownToo = put(2, 2021, organisation(1));
    Survey another = put(3, 2020, organisation(2));
    put(4, 2022, null);
    SurveyScope one = new SurveyScope.CommissionedBy(organisation(1));
    SurveyScope other = new SurveyScope.CommissionedBy(organisation(2));
    SurveyScope unknown = new SurveyScope.CommissionedBy(new OrganisationId(Identities.number(15)));
    assertList(surveys(), one, SurveyFilter.ANY, SurveyOrder.YEAR).isExactly(own, ownToo);
    assertList(surveys(), one, SurveyFilter.ANY, SurveyOrder.YEAR_DESC).isExactly(ownToo, own);
    Map<SurveyScope, Page<Survey>> pages =
        surveys()
            .pages(
                Set.of(one, other, unknown),
                SurveyFilter.ANY,
                SurveyOrder.YEAR,
                PageRequest.first(1));
    assertThat(pages).containsOnlyKeys(one, other, unknown);
    assertThat(pages.get(one)).returns(List.of(own), Page::values).returns(true, Page::hasNext);
    assertThat(pages.get(other)).returns(List.of(another), Page::values);
    assertThat(pages.get(unknown)).isEqualTo(Page.empty());
    assertThat(surveys().counts(Set.of(one, other, unknown), SurveyFilter.ANY))
        .isEqualTo(Map.of(one, 2L, other, 1L, unknown, 0L));
  }

  private Survey put(int identity, int year, @Nullable OrganisationId commissionedBy) {
    return saved(
        save(
            Survey.builder(
                    new SurveyId(Identities.number(identity)),
                    new Slug("survey-" + identity),
                    "Survey",
                    year)
                .commissionedBy(commissionedBy)
                .build()));
  }

  private void assertOrder(SurveyOrder order, Survey... expected) {
    assertList(surveys(), new SurveyScope.Everywhere(), SurveyFilter.ANY, order)
        .isExactly(expected);
  }
}
