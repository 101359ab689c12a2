package org.mintatlas.persistence.geography;

import java.sql.SQLException;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.DistrictChange;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.DistrictKind;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.persistence.paging.Selection;
import org.mintatlas.persistence.values.ResultRow;

/** Districts and their changes from rows. */
final class DistrictRows {
  static final Selection<District> DISTRICTS =
      Selection.byName(
          "district",
          "d",
          "d.key, d.name, d.official_name, d.kind, d.state, d.nuts3, d.latitude, d.longitude,"
              + " d.valid_from, d.valid_to",
          DistrictRows::district);

  static final Selection<DistrictChange> CHANGES =
      Selection.byName(
          "district_change",
          "c",
          "c.valid_from, c.old_key, c.old_name, c.new_key, c.new_name, c.kind",
          DistrictRows::change);

  private DistrictRows() {}

  private static District district(ResultRow row) throws SQLException {
    return new District(
        new DistrictKey(row.text("key")),
        row.text("name"),
        row.text("official_name"),
        row.oneOf(DistrictKind.class, "kind"),
        row.oneOf(FederalState.class, "state"),
        row.optionalText("nuts3"),
        row.point(),
        row.optionalDay("valid_from"),
        row.optionalDay("valid_to"));
  }

  private static DistrictChange change(ResultRow row) throws SQLException {
    return new DistrictChange(
        row.day("valid_from"),
        new DistrictKey(row.text("old_key")),
        row.text("old_name"),
        new DistrictKey(row.text("new_key")),
        row.text("new_name"),
        row.oneOf(DistrictChange.Kind.class, "kind"));
  }
}
