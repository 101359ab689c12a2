package org.mintatlas.application.region;

import java.time.LocalDate;
import java.util.Set;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionFlag;

/** A region with its relations, and what follows from those of its organisations. */
public final class RegionInFull {
  private final Region region;
  private final PartnerSectors sectors;

  RegionInFull(Region region, PartnerSectors sectors) {
    this.region = region;
    this.sectors = sectors;
  }

  public Region region() {
    return region;
  }

  /** The rules of its kinds that it is known not to meet on the day. */
  public Set<RegionFlag> flags(LocalDate day) {
    return region.flags(day, sectors::of);
  }
}
