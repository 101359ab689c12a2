package org.mintatlas.application.region;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.Slug;

/** Use case: somebody looks at regions. */
public class BrowseRegions {
  private final Regions regions;
  private final Organisations organisations;

  /** Reads from these collections. */
  public BrowseRegions(Regions regions, Organisations organisations) {
    this.regions = regions;
    this.organisations = organisations;
  }

  /** The lists of regions. */
  public Paged<RegionScope, RegionFilter, RegionOrder, RegionProfile> lists() {
    return regions;
  }

  /** The profile of the region that has this slug, or had it before. */
  public Optional<RegionProfile> bySlug(Slug slug) {
    return regions.profileBySlug(slug);
  }

  /** The profiles of the regions with these identities; an unknown one has no entry. */
  public Map<RegionId, RegionProfile> byIds(Set<RegionId> ids) {
    return regions.profilesByIds(ids);
  }

  /** The whole regions with these identities; an unknown one has no entry. */
  public Map<RegionId, RegionInFull> inFull(Set<RegionId> ids) {
    Map<RegionId, Region> found = regions.byIds(ids);
    PartnerSectors sectors = new PartnerSectors(found.values(), organisations);
    Map<RegionId, RegionInFull> whole = new HashMap<>();
    found.forEach((id, region) -> whole.put(id, new RegionInFull(region, sectors)));
    return whole;
  }
}
