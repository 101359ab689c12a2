package org.mintatlas.persistence.organisation;

import org.mintatlas.application.organisation.OrganisationFilter;
import org.mintatlas.application.organisation.OrganisationScope;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.ListSource;
import org.mintatlas.persistence.paging.Selection;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.SluggedAdapter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Organisations in the database. */
class JpaOrganisations
    extends SluggedAdapter<
        OrganisationId, Organisation, OrganisationScope, OrganisationFilter, DirectoryOrder>
    implements Organisations {
  static final Selection<Organisation> ORGANISATIONS =
      Selection.of(OrganisationEntity.class, "o", OrganisationMapper.INSTANCE::toOrganisation);

  private static final ListSource EVERYWHERE = ORGANISATIONS.everywhere();

  JpaOrganisations(AggregateStore store, JdbcClient jdbc) {
    super(
        store,
        jdbc,
        ORGANISATIONS,
        OrganisationMapper.INSTANCE::toEntity,
        Organisation::slug,
        Integrity.none());
  }

  @Override
  protected ListSource.Parent parent(OrganisationScope scope) {
    return switch (scope) {
      case OrganisationScope.Everywhere() -> EVERYWHERE.whole();
    };
  }

  @Override
  protected SortKey sortKey(DirectoryOrder order) {
    return SortKey.directory(order);
  }

  @Override
  protected Conditions conditions(OrganisationFilter filter) {
    return new Conditions()
        .anyOf("o.kinds", "kinds", filter.kinds())
        .oneOf("o.sector", "sectors", filter.sectors())
        .containing("o.name", "o.aliases", filter.nameContains())
        .assuredBefore("o", filter.assuredBefore());
  }
}
