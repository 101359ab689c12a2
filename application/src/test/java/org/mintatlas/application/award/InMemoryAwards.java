package org.mintatlas.application.award;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.paging.InMemoryPaging;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Position;
import org.mintatlas.application.paging.PositionOrder;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.application.storing.InMemoryAggregates;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.AwardId;
import org.mintatlas.domain.shared.Slug;

/** Awards in memory. */
public final class InMemoryAwards implements Awards {
  private final Organisations organisations;
  private final InMemoryAggregates<AwardId, Award> awards =
      InMemoryAggregates.withSlug(Award::slug);

  /** Awards can refer to what this collection holds. */
  public InMemoryAwards(Organisations organisations) {
    this.organisations = organisations;
  }

  @Override
  public SaveResult<Award> save(Award award) {
    if (award.host() != null && organisations.byIds(Set.of(award.host())).isEmpty()) {
      return new SaveResult.ReferenceUnknown<>("organisation");
    }
    return awards.save(award);
  }

  @Override
  public Optional<Award> bySlug(Slug slug) {
    return awards.bySlug(slug);
  }

  @Override
  public Map<AwardId, Award> byIds(Set<AwardId> ids) {
    return awards.byIds(ids);
  }

  @Override
  public Map<AwardScope, Page<Award>> pages(
      Set<? extends AwardScope> scopes, AwardFilter filter, NameOrder order, PageRequest request) {
    return InMemoryPaging.pages(
        scopes,
        scope -> list(scope, filter),
        scope -> award -> new Position(award.name(), award.id().toString()),
        PositionOrder.names(order),
        request);
  }

  @Override
  public Map<AwardScope, Long> counts(Set<? extends AwardScope> scopes, AwardFilter filter) {
    return InMemoryPaging.counts(scopes, scope -> list(scope, filter));
  }

  private Stream<Award> list(AwardScope scope, AwardFilter filter) {
    return awards
        .all()
        .filter(award -> isIn(scope, award))
        .filter(award -> Wanted.inName(filter.nameContains(), award.name()));
  }

  private static boolean isIn(AwardScope scope, Award award) {
    return switch (scope) {
      case AwardScope.Everywhere() -> true;
      case AwardScope.HostedBy(var organisation) -> organisation.equals(award.host());
    };
  }
}
