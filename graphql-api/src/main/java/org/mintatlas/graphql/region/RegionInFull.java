package org.mintatlas.graphql.region;

import java.time.LocalDate;
import java.util.Set;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionFlag;

/**
 * A region with its relations.
 *
 * @param region the region
 * @param sectors knows the sectors of its organisations
 */
record RegionInFull(Region region, Sectors sectors) {

  Set<RegionFlag> flags(LocalDate day) {
    return region.flags(day, sectors::of);
  }
}
