package org.mintatlas.persistence.organisation;

import org.mintatlas.application.organisation.OrganisationFilter;
import org.mintatlas.application.organisation.OrganisationScope;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.search.entry.SearchType;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.Parent;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.SluggedAdapter;

/** Organisations in the database. */
class JpaOrganisations
    extends SluggedAdapter<
        OrganisationId, Organisation, OrganisationScope, OrganisationFilter, DirectoryOrder>
    implements Organisations {
  JpaOrganisations(AggregateStore store) {
    super(store, OrganisationEntity.ROWS, Organisation::slug, Integrity.none(), SortKey::directory);
  }

  @Override
  protected Parent parent(OrganisationScope scope) {
    return switch (scope) {
      case OrganisationScope.Everywhere() -> selection.everywhere();
    };
  }

  @Override
  protected Conditions conditions(OrganisationFilter filter) {
    return new Conditions()
        .found("o.id", SearchType.ORGANISATION, filter.text())
        .anyOf("o.kinds", "kinds", filter.kinds())
        .oneOf("o.sector", "sectors", filter.sectors())
        .containingLetters("o.name", "o.aliases", filter.nameContains())
        .assuredBefore("o", filter.assuredBefore());
  }
}
