package org.mintatlas.application.dataset.region;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Slug;

/**
 * What a dataset says of regions.
 *
 * @param formerSlugs the slugs that regions had before
 */
public record RegionFacts(List<Region> regions, Map<RegionId, Set<Slug>> formerSlugs) {

  /** How many facts they are. */
  public int count() {
    return regions.size();
  }
}
