package org.mintatlas.application.insight;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
import org.mintatlas.domain.insight.Concern;
import org.mintatlas.domain.insight.Publication;
import org.mintatlas.domain.insight.PublicationId;
import org.mintatlas.domain.shared.Slug;

/** Publications in memory. */
public final class InMemoryPublications implements Publications {
  private final Organisations organisations;
  private final Predicate<Concern> exists;
  private final InMemoryAggregates<PublicationId, Publication> stored =
      InMemoryAggregates.withSlug(Publication::slug);

  /**
   * Publications can refer to what this collection holds, and to concerns that exist.
   *
   * @param exists whether there is what a publication is about
   */
  public InMemoryPublications(Organisations organisations, Predicate<Concern> exists) {
    this.organisations = organisations;
    this.exists = exists;
  }

  @Override
  public SaveResult<Publication> save(Publication publication) {
    if (publication.publisher() != null
        && organisations.byIds(Set.of(publication.publisher())).isEmpty()) {
      return new SaveResult.ReferenceUnknown<>("organisation");
    }
    if (publication.concerns() != null && !exists.test(publication.concerns())) {
      return new SaveResult.ReferenceUnknown<>(nameOf(publication.concerns()));
    }
    return stored.save(publication);
  }

  @Override
  public Optional<Publication> bySlug(Slug slug) {
    return stored.bySlug(slug);
  }

  @Override
  public Map<PublicationId, Publication> byIds(Set<PublicationId> ids) {
    return stored.byIds(ids);
  }

  @Override
  public Map<PublicationScope, Page<Publication>> pages(
      Set<? extends PublicationScope> scopes,
      PublicationFilter filter,
      PublicationOrder order,
      PageRequest request) {
    return InMemoryPaging.pages(
        scopes,
        scope -> list(scope, filter),
        scope ->
            publication ->
                new Position(
                    PositionOrder.text(publication.published()), publication.id().toString()),
        PositionOrder.texts(order == PublicationOrder.PUBLISHED_DESC),
        request);
  }

  @Override
  public Map<PublicationScope, Long> counts(
      Set<? extends PublicationScope> scopes, PublicationFilter filter) {
    return InMemoryPaging.counts(scopes, scope -> list(scope, filter));
  }

  private Stream<Publication> list(PublicationScope scope, PublicationFilter filter) {
    return stored
        .all()
        .filter(publication -> isIn(scope, publication))
        .filter(publication -> Wanted.oneOf(filter.years(), publication.published().year()))
        .filter(publication -> Wanted.oneOf(filter.kinds(), publication.kind()));
  }

  private static boolean isIn(PublicationScope scope, Publication publication) {
    return switch (scope) {
      case PublicationScope.Everywhere() -> true;
      case PublicationScope.PublishedBy(var organisation) ->
          organisation.equals(publication.publisher());
      case PublicationScope.About(var concern) -> concern.equals(publication.concerns());
    };
  }

  private static String nameOf(Concern concern) {
    return switch (concern) {
      case Concern.OfCall ignored -> "call";
      case Concern.OfEvent ignored -> "event";
      case Concern.OfProgramme ignored -> "programme";
      case Concern.OfCohort ignored -> "cohort";
      case Concern.OfSurvey ignored -> "survey";
    };
  }
}
