package org.mintatlas.persistence.insight;

import org.mintatlas.application.insight.PublicationFilter;
import org.mintatlas.application.insight.PublicationOrder;
import org.mintatlas.application.insight.PublicationScope;
import org.mintatlas.application.insight.Publications;
import org.mintatlas.domain.insight.Concern;
import org.mintatlas.domain.insight.Publication;
import org.mintatlas.domain.insight.PublicationId;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.ListSource;
import org.mintatlas.persistence.paging.Selection;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.SluggedAdapter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Publications in the database. */
class JpaPublications
    extends SluggedAdapter<
        PublicationId, Publication, PublicationScope, PublicationFilter, PublicationOrder>
    implements Publications {
  static final Selection<Publication> PUBLICATIONS =
      Selection.of(PublicationEntity.class, "p", InsightMapper.INSTANCE::toPublication);

  private static final ListSource EVERYWHERE = PUBLICATIONS.everywhere();
  private static final ListSource PUBLISHED_BY = PUBLICATIONS.under("publisher_id");
  private static final ListSource ABOUT_CALL = PUBLICATIONS.under("concern_call_id");
  private static final ListSource ABOUT_EVENT = PUBLICATIONS.under("concern_event_id");
  private static final ListSource ABOUT_PROGRAMME = PUBLICATIONS.under("concern_programme_id");
  private static final ListSource ABOUT_COHORT = PUBLICATIONS.under("concern_cohort_id");
  private static final ListSource ABOUT_SURVEY = PUBLICATIONS.under("concern_survey_id");

  JpaPublications(AggregateStore store, JdbcClient jdbc) {
    super(
        store,
        jdbc,
        PUBLICATIONS,
        InsightMapper.INSTANCE::toEntity,
        Publication::slug,
        Publications.INTEGRITY);
  }

  @Override
  protected ListSource.Parent parent(PublicationScope scope) {
    return switch (scope) {
      case PublicationScope.Everywhere() -> EVERYWHERE.whole();
      case PublicationScope.PublishedBy(var organisation) ->
          PUBLISHED_BY.under(organisation.value());
      case PublicationScope.About(Concern.OfCall(var call)) -> ABOUT_CALL.under(call.value());
      case PublicationScope.About(Concern.OfEvent(var event)) -> ABOUT_EVENT.under(event.value());
      case PublicationScope.About(Concern.OfProgramme(var programme)) ->
          ABOUT_PROGRAMME.under(programme.value());
      case PublicationScope.About(Concern.OfCohort(var cohort)) ->
          ABOUT_COHORT.under(cohort.value());
      case PublicationScope.About(Concern.OfSurvey(var survey)) ->
          ABOUT_SURVEY.under(survey.value());
    };
  }

  @Override
  protected SortKey sortKey(PublicationOrder order) {
    return switch (order) {
      case PUBLISHED -> SortKey.text("published", true);
      case PUBLISHED_DESC -> SortKey.text("published", false);
    };
  }

  @Override
  protected Conditions conditions(PublicationFilter filter) {
    return new Conditions()
        .years("left(p.published, 4) = any(:years::text[])", filter.years())
        .oneOf("p.kind", "kinds", filter.kinds());
  }
}
