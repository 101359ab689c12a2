package org.mintatlas.persistence.insight;

import org.mintatlas.application.insight.PublicationFilter;
import org.mintatlas.application.insight.PublicationOrder;
import org.mintatlas.application.insight.PublicationScope;
import org.mintatlas.application.insight.Publications;
import org.mintatlas.application.search.entry.SearchType;
import org.mintatlas.domain.insight.Concern;
import org.mintatlas.domain.insight.Publication;
import org.mintatlas.domain.insight.PublicationId;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.Parent;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.SluggedAdapter;

/** Publications in the database. */
class JpaPublications
    extends SluggedAdapter<
        PublicationId, Publication, PublicationScope, PublicationFilter, PublicationOrder>
    implements Publications {
  JpaPublications(AggregateStore store) {
    super(
        store,
        PublicationEntity.ROWS,
        Publication::slug,
        Publications.INTEGRITY,
        order -> SortKey.text("published", order));
  }

  @Override
  protected Parent parent(PublicationScope scope) {
    return switch (scope) {
      case PublicationScope.Everywhere() -> selection.everywhere();
      case PublicationScope.PublishedBy(var organisation) ->
          selection.under("publisher_id", organisation);
      case PublicationScope.About(Concern.OfCall(var call)) ->
          selection.under("concern_call_id", call);
      case PublicationScope.About(Concern.OfEvent(var event)) ->
          selection.under("concern_event_id", event);
      case PublicationScope.About(Concern.OfProgramme(var programme)) ->
          selection.under("concern_programme_id", programme);
      case PublicationScope.About(Concern.OfCohort(var cohort)) ->
          selection.under("concern_cohort_id", cohort);
      case PublicationScope.About(Concern.OfSurvey(var survey)) ->
          selection.under("concern_survey_id", survey);
    };
  }

  @Override
  protected Conditions conditions(PublicationFilter filter) {
    return new Conditions()
        .found("p.id", SearchType.PUBLICATION, filter.text())
        .years("left(p.published, 4) = any(:years::text[])", filter.years())
        .oneOf("p.kind", "kinds", filter.kinds());
  }
}
