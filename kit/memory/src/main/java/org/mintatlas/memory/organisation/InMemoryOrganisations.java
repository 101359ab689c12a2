package org.mintatlas.memory.organisation;

import org.mintatlas.application.organisation.OrganisationFilter;
import org.mintatlas.application.organisation.OrganisationScope;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.memory.paging.InMemoryLists;

public final class InMemoryOrganisations
    extends InMemoryLists<
        OrganisationId, Organisation, OrganisationScope, OrganisationFilter, DirectoryOrder>
    implements Organisations {

  /** None yet. */
  public InMemoryOrganisations() {
    super(
        Integrity.none(),
        Organisation::slug,
        filter -> filter::matches,
        asDirectory(Organisation::name));
  }

  /** Gives all slugs of one to another, and forgets it. */
  void merge(OrganisationId merged, OrganisationId kept) {
    handOver(merged, kept);
  }

  @Override
  protected boolean isIn(OrganisationScope scope, Organisation organisation) {
    return switch (scope) {
      case OrganisationScope.Everywhere() -> true;
    };
  }
}
