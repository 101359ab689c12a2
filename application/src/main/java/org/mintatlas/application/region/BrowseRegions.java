package org.mintatlas.application.region;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mintatlas.application.geography.BrowseGeography;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.Slug;

/** Use case: somebody looks at regions. */
public class BrowseRegions {
  private final Regions regions;
  private final BrowseGeography geography;

  /** Reads from this collection, and asks for districts there. */
  public BrowseRegions(Regions regions, BrowseGeography geography) {
    this.regions = regions;
    this.geography = geography;
  }

  /** The lists of regions. A retired district key in a filter means the district of today. */
  public Paged<RegionScope, RegionFilter, RegionOrder, RegionProfile> lists() {
    return regions.filteredAs(this::today);
  }

  private RegionFilter today(RegionFilter filter) {
    DistrictKey asked = filter.district();
    return asked == null
        ? filter
        : geography.district(asked).map(found -> filter.in(found.key())).orElse(filter);
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
