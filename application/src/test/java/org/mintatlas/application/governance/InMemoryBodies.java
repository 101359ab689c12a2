package org.mintatlas.application.governance;

import java.util.HashSet;
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
import org.mintatlas.domain.governance.Body;
import org.mintatlas.domain.governance.BodyId;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.shared.Slug;

/** Bodies in memory. */
public final class InMemoryBodies implements Bodies {
  private final Organisations organisations;
  private final InMemoryAggregates<BodyId, Body> bodies = InMemoryAggregates.withSlug(Body::slug);

  /** Bodies can refer to what this collection holds. */
  public InMemoryBodies(Organisations organisations) {
    this.organisations = organisations;
  }

  @Override
  public SaveResult<Body> save(Body body) {
    Set<OrganisationId> hosts = new HashSet<>(body.hosts());
    if (!organisations.byIds(hosts).keySet().containsAll(hosts)) {
      return new SaveResult.ReferenceUnknown<>("organisation");
    }
    return bodies.save(body);
  }

  @Override
  public Optional<Body> bySlug(Slug slug) {
    return bodies.bySlug(slug);
  }

  @Override
  public Map<BodyId, Body> byIds(Set<BodyId> ids) {
    return bodies.byIds(ids);
  }

  @Override
  public Map<BodyScope, Page<Body>> pages(
      Set<? extends BodyScope> scopes, BodyFilter filter, NameOrder order, PageRequest request) {
    return InMemoryPaging.pages(
        scopes,
        scope -> list(scope, filter),
        scope -> body -> new Position(body.name(), body.id().toString()),
        PositionOrder.names(order),
        request);
  }

  @Override
  public Map<BodyScope, Long> counts(Set<? extends BodyScope> scopes, BodyFilter filter) {
    return InMemoryPaging.counts(scopes, scope -> list(scope, filter));
  }

  private Stream<Body> list(BodyScope scope, BodyFilter filter) {
    return bodies
        .all()
        .filter(body -> isIn(scope, body))
        .filter(body -> Wanted.oneOf(filter.levels(), body.level()))
        .filter(body -> Wanted.oneOf(filter.kinds(), body.kind()))
        .filter(body -> Wanted.oneOf(filter.states(), body.state()))
        .filter(body -> Wanted.inName(filter.nameContains(), body.name()));
  }

  private static boolean isIn(BodyScope scope, Body body) {
    return switch (scope) {
      case BodyScope.Everywhere() -> true;
      case BodyScope.InState(var state) -> state == body.state();
      case BodyScope.HostedBy(var organisation) -> body.hosts().contains(organisation);
    };
  }
}
