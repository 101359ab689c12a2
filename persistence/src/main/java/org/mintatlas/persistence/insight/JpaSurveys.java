package org.mintatlas.persistence.insight;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mapstruct.factory.Mappers;
import org.mintatlas.application.insight.SurveyFilter;
import org.mintatlas.application.insight.SurveyOrder;
import org.mintatlas.application.insight.SurveyScope;
import org.mintatlas.application.insight.Surveys;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.insight.Survey;
import org.mintatlas.domain.insight.SurveyId;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.KeyType;
import org.mintatlas.persistence.paging.KeysetPages;
import org.mintatlas.persistence.paging.ListSource;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Surveys in the database. */
public class JpaSurveys implements Surveys {
  private static final ListSource EVERYWHERE = ListSource.everywhere("survey s", "s", "s.id");

  private static final ListSource COMMISSIONED_BY =
      new ListSource("survey s", "s.commissioned_by_id = parent.key", KeyType.UUID, "s", "s.id");

  private final InsightMapper mapper = Mappers.getMapper(InsightMapper.class);
  private final AggregateStore store;
  private final JdbcClient jdbc;
  private final KeysetPages pages;

  /** Writes through the store and reads from the database. */
  public JpaSurveys(AggregateStore store, JdbcClient jdbc) {
    this.store = store;
    this.jdbc = jdbc;
    this.pages = new KeysetPages(jdbc);
  }

  @Override
  public SaveResult<Survey> save(Survey survey) {
    return store.attempt(
        survey.version(),
        () -> {
          long version = store.write(mapper.toEntity(survey), survey.version());
          store.claim("survey", survey.slug(), survey.id().value());
          return survey.toBuilder().version(version).build();
        });
  }

  @Override
  public Optional<Survey> bySlug(Slug slug) {
    return InsightRows.SURVEYS.bySlug(jdbc, slug);
  }

  @Override
  public Map<SurveyId, Survey> byIds(Set<SurveyId> ids) {
    return InsightRows.SURVEYS.byIds(jdbc, ids, SurveyId::value, Survey::id);
  }

  @Override
  public Map<SurveyScope, Page<Survey>> pages(
      Set<? extends SurveyScope> scopes,
      SurveyFilter filter,
      SurveyOrder order,
      PageRequest request) {
    return pages.pages(
        scopes, JpaSurveys::list, conditions(filter), sortKey(order), request, InsightRows.SURVEYS);
  }

  @Override
  public Map<SurveyScope, Long> counts(Set<? extends SurveyScope> scopes, SurveyFilter filter) {
    return pages.counts(scopes, JpaSurveys::list, conditions(filter));
  }

  private static ListSource.Parent list(SurveyScope scope) {
    return switch (scope) {
      case SurveyScope.Everywhere() -> EVERYWHERE.whole();
      case SurveyScope.CommissionedBy(var organisation) ->
          COMMISSIONED_BY.under(organisation.value());
    };
  }

  private static SortKey sortKey(SurveyOrder order) {
    return switch (order) {
      case YEAR -> new SortKey("year", true, Integer::valueOf);
      case YEAR_DESC -> new SortKey("year", false, Integer::valueOf);
    };
  }

  private static Conditions conditions(SurveyFilter filter) {
    return new Conditions()
        .when(
            "s.year = any(:years::integer[])",
            "years",
            filter.years().isEmpty() ? null : filter.years().toArray(Integer[]::new));
  }
}
