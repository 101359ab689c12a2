package org.mintatlas.persistence.insight;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mapstruct.factory.Mappers;
import org.mintatlas.application.insight.PublicationFilter;
import org.mintatlas.application.insight.PublicationOrder;
import org.mintatlas.application.insight.PublicationScope;
import org.mintatlas.application.insight.Publications;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.insight.Concern;
import org.mintatlas.domain.insight.Publication;
import org.mintatlas.domain.insight.PublicationId;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.KeyType;
import org.mintatlas.persistence.paging.KeysetPages;
import org.mintatlas.persistence.paging.ListSource;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Publications in the database. */
public class JpaPublications implements Publications {
  private static final ListSource EVERYWHERE = ListSource.everywhere("publication p", "p", "p.id");
  private static final ListSource PUBLISHED_BY = under("publisher_id");
  private static final ListSource ABOUT_CALL = under("concern_call_id");
  private static final ListSource ABOUT_EVENT = under("concern_event_id");
  private static final ListSource ABOUT_PROGRAMME = under("concern_programme_id");
  private static final ListSource ABOUT_COHORT = under("concern_cohort_id");
  private static final ListSource ABOUT_SURVEY = under("concern_survey_id");

  private final InsightMapper mapper = Mappers.getMapper(InsightMapper.class);
  private final AggregateStore store;
  private final JdbcClient jdbc;
  private final KeysetPages pages;

  /** Writes through the store and reads from the database. */
  public JpaPublications(AggregateStore store, JdbcClient jdbc) {
    this.store = store;
    this.jdbc = jdbc;
    this.pages = new KeysetPages(jdbc);
  }

  @Override
  public SaveResult<Publication> save(Publication publication) {
    return store.attempt(
        publication.version(),
        () -> {
          long version = store.write(mapper.toEntity(publication), publication.version());
          store.claim("publication", publication.slug(), publication.id().value());
          return publication.toBuilder().version(version).build();
        });
  }

  @Override
  public Optional<Publication> bySlug(Slug slug) {
    return InsightRows.PUBLICATIONS.bySlug(jdbc, slug);
  }

  @Override
  public Map<PublicationId, Publication> byIds(Set<PublicationId> ids) {
    return InsightRows.PUBLICATIONS.byIds(jdbc, ids, PublicationId::value, Publication::id);
  }

  @Override
  public Map<PublicationScope, Page<Publication>> pages(
      Set<? extends PublicationScope> scopes,
      PublicationFilter filter,
      PublicationOrder order,
      PageRequest request) {
    return pages.pages(
        scopes,
        JpaPublications::list,
        conditions(filter),
        sortKey(order),
        request,
        InsightRows.PUBLICATIONS);
  }

  @Override
  public Map<PublicationScope, Long> counts(
      Set<? extends PublicationScope> scopes, PublicationFilter filter) {
    return pages.counts(scopes, JpaPublications::list, conditions(filter));
  }

  private static ListSource.Parent list(PublicationScope scope) {
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

  private static SortKey sortKey(PublicationOrder order) {
    return switch (order) {
      case PUBLISHED -> SortKey.text("published", true);
      case PUBLISHED_DESC -> SortKey.text("published", false);
    };
  }

  private static Conditions conditions(PublicationFilter filter) {
    return new Conditions()
        .years("left(p.published, 4) = any(:years::text[])", filter.years())
        .oneOf("p.kind", "kinds", filter.kinds());
  }

  private static ListSource under(String column) {
    return new ListSource(
        "publication p", "p." + column + " = parent.key", KeyType.UUID, "p", "p.id");
  }
}
