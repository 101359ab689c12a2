package org.mintatlas.application.insight;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.paging.InMemoryPaging;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Position;
import org.mintatlas.application.paging.PositionOrder;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.application.storing.InMemoryAggregates;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.insight.Survey;
import org.mintatlas.domain.insight.SurveyId;
import org.mintatlas.domain.shared.Slug;

/** Surveys in memory. */
public final class InMemorySurveys implements Surveys {
  private final Organisations organisations;
  private final InMemoryAggregates<SurveyId, Survey> stored =
      InMemoryAggregates.withSlug(Survey::slug);

  /** Surveys can refer to what this collection holds. */
  public InMemorySurveys(Organisations organisations) {
    this.organisations = organisations;
  }

  @Override
  public SaveResult<Survey> save(Survey survey) {
    if (survey.commissionedBy() != null
        && organisations.byIds(Set.of(survey.commissionedBy())).isEmpty()) {
      return new SaveResult.ReferenceUnknown<>("organisation");
    }
    return stored.save(survey);
  }

  @Override
  public Optional<Survey> bySlug(Slug slug) {
    return stored.bySlug(slug);
  }

  @Override
  public Map<SurveyId, Survey> byIds(Set<SurveyId> ids) {
    return stored.byIds(ids);
  }

  @Override
  public Map<SurveyScope, Page<Survey>> pages(
      Set<? extends SurveyScope> scopes,
      SurveyFilter filter,
      SurveyOrder order,
      PageRequest request) {
    return InMemoryPaging.pages(
        scopes,
        scope -> list(scope, filter),
        scope -> survey -> new Position(Integer.toString(survey.year()), survey.id().toString()),
        PositionOrder.numbers(order == SurveyOrder.YEAR_DESC),
        request);
  }

  @Override
  public Map<SurveyScope, Long> counts(Set<? extends SurveyScope> scopes, SurveyFilter filter) {
    return InMemoryPaging.counts(scopes, scope -> list(scope, filter));
  }

  private Stream<Survey> list(SurveyScope scope, SurveyFilter filter) {
    return stored
        .all()
        .filter(survey -> isIn(scope, survey))
        .filter(survey -> Wanted.oneOf(filter.years(), survey.year()));
  }

  private static boolean isIn(SurveyScope scope, Survey survey) {
    return switch (scope) {
      case SurveyScope.Everywhere() -> true;
      case SurveyScope.CommissionedBy(var organisation) ->
          organisation.equals(survey.commissionedBy());
    };
  }
}
