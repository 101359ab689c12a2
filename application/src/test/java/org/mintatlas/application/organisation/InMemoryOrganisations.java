package org.mintatlas.application.organisation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.paging.InMemoryPaging;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Position;
import org.mintatlas.application.paging.PositionOrder;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.application.storing.InMemoryAggregates;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.shared.Slug;

/** Organisations in memory. */
public final class InMemoryOrganisations implements Organisations {
  private final InMemoryAggregates<OrganisationId, Organisation> organisations =
      InMemoryAggregates.withSlug(Organisation::slug);

  @Override
  public SaveResult<Organisation> save(Organisation organisation) {
    return organisations.save(organisation);
  }

  @Override
  public Optional<Organisation> bySlug(Slug slug) {
    return organisations.bySlug(slug);
  }

  @Override
  public Map<OrganisationId, Organisation> byIds(Set<OrganisationId> ids) {
    return organisations.byIds(ids);
  }

  @Override
  public Map<OrganisationScope, Page<Organisation>> pages(
      Set<? extends OrganisationScope> scopes,
      OrganisationFilter filter,
      DirectoryOrder order,
      PageRequest request) {
    return InMemoryPaging.pages(
        scopes,
        scope -> list(scope, filter),
        scope ->
            organisation ->
                new Position(
                    PositionOrder.inDirectory(order, organisation.name(), organisation),
                    organisation.id().toString()),
        PositionOrder.directory(order),
        request);
  }

  @Override
  public Map<OrganisationScope, Long> counts(
      Set<? extends OrganisationScope> scopes, OrganisationFilter filter) {
    return InMemoryPaging.counts(scopes, scope -> list(scope, filter));
  }

  private Stream<Organisation> list(OrganisationScope scope, OrganisationFilter filter) {
    Stream<Organisation> parent =
        switch (scope) {
          case OrganisationScope.Everywhere() -> organisations.all();
        };
    return parent
        .filter(organisation -> Wanted.anyOf(filter.kinds(), organisation.kinds()))
        .filter(organisation -> Wanted.oneOf(filter.sectors(), organisation.sector()))
        .filter(organisation -> Wanted.assuredBefore(filter.assuredBefore(), organisation))
        .filter(organisation -> isNamed(filter.nameContains(), organisation));
  }

  private static boolean isNamed(@Nullable String text, Organisation organisation) {
    return Wanted.inName(text, organisation.name())
        || organisation.aliases().stream().anyMatch(alias -> Wanted.inName(text, alias));
  }
}
