package org.mintatlas.application.region;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.Slug;

/** Use case: somebody looks at regions. */
public class BrowseRegions {
  private final Regions regions;

  /** Reads from this collection. */
  public BrowseRegions(Regions regions) {
    this.regions = regions;
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
  public Map<RegionId, Region> inFull(Set<RegionId> ids) {
    return regions.byIds(ids);
  }
}
