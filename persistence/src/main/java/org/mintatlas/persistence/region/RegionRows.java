package org.mintatlas.persistence.region;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.region.ListedArea;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.persistence.paging.Selection;
import org.mintatlas.persistence.values.ResultRow;

/** What is shown of regions, from rows. */
final class RegionRows {
  static final Selection<RegionProfile> PROFILES =
      Selection.of(RegionEntity.class, "r", RegionMapper.INSTANCE::toProfile).repeated();

  private RegionRows() {}

  static ListedArea listedArea(ResultRow row) throws SQLException {
    return new ListedArea(
        new RegionId(row.uuid("id")),
        row.severalOf(RegionKind.class, "kinds"),
        row.oneOf(FederalState.class, "lead_state"),
        row.flag("certain"),
        keys(row.texts("stated")),
        keys(row.texts("hinted")));
  }

  private static Set<DistrictKey> keys(List<String> digits) {
    return digits.stream().map(DistrictKey::new).collect(Collectors.toSet());
  }
}
