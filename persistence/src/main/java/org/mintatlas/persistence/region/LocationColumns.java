package org.mintatlas.persistence.region;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.mintatlas.domain.region.Location;
import org.mintatlas.persistence.columns.ByName;

/** Where a region is on a map. */
@Embeddable
record LocationColumns(Point point, @Column(name = "location_basis") @ByName Location.Basis basis) {

  /** The point. */
  @Embeddable
  record Point(@Column(name = "latitude") double lat, @Column(name = "longitude") double lon) {}
}
