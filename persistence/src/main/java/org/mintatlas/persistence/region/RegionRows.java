package org.mintatlas.persistence.region;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.region.ListedArea;
import org.mintatlas.domain.region.Location;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.EducationStage;
import org.mintatlas.domain.shared.Subject;
import org.mintatlas.domain.shared.TargetGroup;
import org.mintatlas.persistence.paging.Selection;
import org.mintatlas.persistence.values.ResultRow;

/** What is shown of regions, from rows. */
final class RegionRows {
  static final Selection<RegionProfile> PROFILES =
      new Selection<>(
          "region r",
          "r.id, r.slug, r.name, r.official_name, r.kinds, r.lead_state, r.seat,"
              + " r.seat_district_key, r.latitude, r.longitude, r.age_from, r.age_to,"
              + " r.location_basis, r.founded, r.listed, r.pilot_region, r.website, r.mission,"
              + " r.focus_subjects, r.target_groups, r.education_stages, r.sources,"
              + " r.sources_read, r.sources_speak_of",
          RegionRows::profile);

  private RegionRows() {}

  private static RegionProfile profile(ResultRow row) throws SQLException {
    return RegionProfile.builder(
            new RegionId(row.uuid("id")),
            row.slug(),
            row.text("name"),
            row.severalOf(RegionKind.class, "kinds"),
            row.oneOf(FederalState.class, "lead_state"))
        .officialName(row.optionalText("official_name"))
        .seat(row.optionalText("seat"))
        .seatDistrict(key(row.optionalText("seat_district_key")))
        .location(new Location(row.point(), row.oneOf(Location.Basis.class, "location_basis")))
        .founded(row.partialDate("founded"))
        .listed(row.partialDate("listed"))
        .pilotRegion(row.flag("pilot_region"))
        .website(row.website())
        .mission(row.optionalText("mission"))
        .focusSubjects(row.severalOf(Subject.class, "focus_subjects"))
        .targetGroups(row.severalOf(TargetGroup.class, "target_groups"))
        .educationStages(row.severalOf(EducationStage.class, "education_stages"))
        .ages(row.ages())
        .sources(row.sources())
        .build();
  }

  static ListedArea listedArea(ResultRow row) throws SQLException {
    return new ListedArea(
        new RegionId(row.uuid("id")),
        row.severalOf(RegionKind.class, "kinds"),
        row.oneOf(FederalState.class, "lead_state"),
        row.flag("certain"),
        keys(row.texts("stated")),
        keys(row.texts("hinted")));
  }

  private static @Nullable DistrictKey key(@Nullable String digits) {
    return digits == null ? null : new DistrictKey(digits);
  }

  private static Set<DistrictKey> keys(List<String> digits) {
    return digits.stream().map(DistrictKey::new).collect(Collectors.toSet());
  }
}
