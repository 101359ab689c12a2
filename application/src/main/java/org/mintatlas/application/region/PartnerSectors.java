package org.mintatlas.application.region;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.organisation.Sector;
import org.mintatlas.domain.region.Involvement;
import org.mintatlas.domain.region.Region;

/**
 * The sectors of the organisations of several regions: read in one call, and only when the first is
 * asked for.
 */
final class PartnerSectors {
  private final Collection<Region> regions;
  private final Organisations organisations;
  private @Nullable Map<OrganisationId, Organisation> known;

  PartnerSectors(Collection<Region> regions, Organisations organisations) {
    this.regions = regions;
    this.organisations = organisations;
  }

  /** The sector of an organisation; null when nobody knows. */
  synchronized @Nullable Sector of(OrganisationId id) {
    if (known == null) {
      Set<OrganisationId> ids =
          regions.stream()
              .flatMap(region -> region.involvements().stream())
              .map(Involvement::organisation)
              .collect(Collectors.toSet());
      known = organisations.byIds(ids);
    }
    Organisation organisation = known.get(id);
    return organisation == null ? null : organisation.sector();
  }
}
