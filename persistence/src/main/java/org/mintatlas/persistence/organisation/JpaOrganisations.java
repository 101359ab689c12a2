package org.mintatlas.persistence.organisation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mapstruct.factory.Mappers;
import org.mintatlas.application.organisation.OrganisationFilter;
import org.mintatlas.application.organisation.OrganisationScope;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.KeysetPages;
import org.mintatlas.persistence.paging.ListSource;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Organisations in the database. */
public class JpaOrganisations implements Organisations {
  private static final ListSource EVERYWHERE = ListSource.everywhere("organisation o", "o", "o.id");

  private final OrganisationMapper mapper = Mappers.getMapper(OrganisationMapper.class);
  private final AggregateStore store;
  private final JdbcClient jdbc;
  private final KeysetPages pages;

  /** Writes through the store and reads from the database. */
  public JpaOrganisations(AggregateStore store, JdbcClient jdbc) {
    this.store = store;
    this.jdbc = jdbc;
    this.pages = new KeysetPages(jdbc);
  }

  @Override
  public SaveResult<Organisation> save(Organisation organisation) {
    return store.attempt(
        organisation.version(),
        () -> {
          long version = store.write(mapper.toEntity(organisation), organisation.version());
          store.claim("organisation", organisation.slug(), organisation.id().value());
          return organisation.toBuilder().version(version).build();
        });
  }

  @Override
  public Optional<Organisation> bySlug(Slug slug) {
    return OrganisationRows.SELECTION.bySlug(jdbc, slug);
  }

  @Override
  public Map<OrganisationId, Organisation> byIds(Set<OrganisationId> ids) {
    return OrganisationRows.SELECTION.byIds(jdbc, ids, OrganisationId::value, Organisation::id);
  }

  @Override
  public Map<OrganisationScope, Page<Organisation>> pages(
      Set<? extends OrganisationScope> scopes,
      OrganisationFilter filter,
      DirectoryOrder order,
      PageRequest request) {
    return pages.pages(
        scopes,
        JpaOrganisations::list,
        conditions(filter),
        SortKey.directory(order),
        request,
        OrganisationRows.SELECTION);
  }

  @Override
  public Map<OrganisationScope, Long> counts(
      Set<? extends OrganisationScope> scopes, OrganisationFilter filter) {
    return pages.counts(scopes, JpaOrganisations::list, conditions(filter));
  }

  private static ListSource.Parent list(OrganisationScope scope) {
    return switch (scope) {
      case OrganisationScope.Everywhere() -> EVERYWHERE.whole();
    };
  }

  private static Conditions conditions(OrganisationFilter filter) {
    return new Conditions()
        .anyOf("o.kinds", "kinds", filter.kinds())
        .oneOf("o.sector", "sectors", filter.sectors())
        .containing("o.name", "o.aliases", filter.nameContains())
        .assuredBefore("o", filter.assuredBefore());
  }
}
