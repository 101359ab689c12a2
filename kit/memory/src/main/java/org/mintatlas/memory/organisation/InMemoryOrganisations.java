package org.mintatlas.memory.organisation;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.organisation.OrganisationFilter;
import org.mintatlas.application.organisation.OrganisationScope;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.memory.paging.InMemoryLists;
import org.mintatlas.memory.paging.Sorting;
import org.mintatlas.memory.paging.Wanted;

/** Organisations in memory. */
public final class InMemoryOrganisations
    extends InMemoryLists<
        OrganisationId, Organisation, OrganisationScope, OrganisationFilter, DirectoryOrder>
    implements Organisations {

  /** None yet. */
  public InMemoryOrganisations() {
    super(Integrity.none(), Organisation::slug);
  }

  @Override
  protected boolean isIn(OrganisationScope scope, Organisation organisation) {
    return switch (scope) {
      case OrganisationScope.Everywhere() -> true;
    };
  }

  @Override
  protected Predicate<Organisation> matches(OrganisationFilter filter) {
    return organisation ->
        Wanted.anyOf(filter.kinds(), organisation.kinds())
            && Wanted.oneOf(filter.sectors(), organisation.sector())
            && Wanted.assuredBefore(filter.assuredBefore(), organisation)
            && isNamed(filter.nameContains(), organisation);
  }

  private static boolean isNamed(@Nullable String text, Organisation organisation) {
    return Wanted.inName(text, organisation.name())
        || organisation.aliases().stream().anyMatch(alias -> Wanted.inName(text, alias));
  }

  @Override
  public Sorting<Organisation> sorting(OrganisationScope scope, DirectoryOrder order) {
    return Sorting.directory(order, Organisation::name);
  }
}
