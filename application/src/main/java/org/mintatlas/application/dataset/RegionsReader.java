package org.mintatlas.application.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.geography.GeoPoint;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.region.Coverage;
import org.mintatlas.domain.region.Involvement;
import org.mintatlas.domain.region.Lifecycle;
import org.mintatlas.domain.region.LifecycleState;
import org.mintatlas.domain.region.Location;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.EducationStage;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.TargetGroup;
import org.mintatlas.domain.shared.WebAddress;

/** Reads regions with the districts they cover and the organisations that carry them. */
final class RegionsReader {

  private final Reading reading;
  private final GeographyReader geography;
  private final Names<RegionId> names;

  RegionsReader(Reading reading, GeographyReader geography) {
    this.reading = reading;
    this.geography = geography;
    this.names = new Names<>("region", () -> new RegionId(reading.ids().next()));
  }

  /** What the file of the regions defines, once it was read. */
  Names<RegionId> names() {
    return names;
  }

  List<Region> read() {
    List<Region> regions = regions();
    Map<RegionId, List<DistrictKey>> coverage = coverage();
    Gazetteer gazetteer = geography.gazetteer();
    return regions.stream()
        .map(region -> placed(region, coverage.getOrDefault(region.id(), List.of()), gazetteer))
        .toList();
  }

  private List<Region> regions() {
    List<Region> regions = new ArrayList<>();
    for (Row row :
        reading.rows(
            "regions.csv",
            "slug",
            "name",
            "kinds",
            "state",
            "seat",
            "carrier",
            "website",
            "mission",
            "target_groups",
            "education_stages",
            "founded",
            "listed",
            "ended",
            "pilot_region",
            "source")) {
      Supplier<Slug> slug = names.define(row, "slug");
      Supplier<String> name = row.required("name", text -> text);
      List<RegionKind> kinds = row.several("kinds", ";", Row.oneOf(RegionKind.class));
      Supplier<FederalState> state = row.required("state", GeographyReader::state);
      @Nullable String seat = row.optional("seat", text -> text);
      List<Source> sources = row.sources();
      List<OrganisationId> carriers =
          row.several("carrier", ";", reading.organisations().reference());
      @Nullable WebAddress website = row.optional("website", WebAddress::new);
      @Nullable String mission = row.optional("mission", text -> text);
      List<TargetGroup> targetGroups =
          row.several("target_groups", ";", Row.oneOf(TargetGroup.class));
      List<EducationStage> stages =
          row.several("education_stages", ";", Row.oneOf(EducationStage.class));
      @Nullable PartialDate founded = row.optional("founded", PartialDate::parse);
      @Nullable PartialDate listed = row.optional("listed", PartialDate::parse);
      @Nullable PartialDate ended = row.optional("ended", PartialDate::parse);
      Supplier<Boolean> pilot = row.required("pilot_region", Row.yesOrNo("true", "false"));
      row.build(() ->
              Region.of(
                      RegionProfile.builder(
                              names.id(slug.get()),
                              slug.get(),
                              name.get(),
                              Set.copyOf(kinds),
                              state.get())
                          .seat(seat)
                          .founded(founded)
                          .listed(listed)
                          .pilotRegion(pilot.get())
                          .website(website)
                          .mission(mission)
                          .targetGroups(Set.copyOf(targetGroups))
                          .educationStages(Set.copyOf(stages))
                          .sources(sources)
                          .build(),
                      life(listed, ended))
                  .withInvolvements(
                      carriers.stream()
                          .distinct()
                          .map(id -> new Involvement(id, Involvement.Role.CARRIER, null))
                          .toList()))
          .ifPresent(regions::add);
    }
    return regions;
  }

  /**
   * A region that a source names as one is listed, also when no source tells since when; that
   * leaves the date open rather than the region out.
   */
  private static Lifecycle life(@Nullable PartialDate listed, @Nullable PartialDate ended) {
    Lifecycle life = Lifecycle.startingAs(LifecycleState.LISTED, listed);
    if (ended == null) {
      return life;
    }
    return switch (life.moveTo(LifecycleState.ENDED, ended)) {
      case Lifecycle.Transition.Moved(Lifecycle moved) -> moved;
      case Lifecycle.Transition.NotAllowed refused ->
          throw new InvalidValueException("ended", ended, "cannot follow " + refused.from());
      case Lifecycle.Transition.OutOfOrder refused ->
          throw new InvalidValueException(
              "ended", ended, "lies before the listing of " + refused.latest());
    };
  }

  private Region placed(Region region, List<DistrictKey> covered, Gazetteer gazetteer) {
    RegionProfile profile = region.profile();
    return region
        .withProfile(profile.toBuilder().location(location(profile, covered, gazetteer)).build())
        .withCoverage(covered.stream().map(key -> new Coverage(key, null)).toList());
  }

  private Location location(RegionProfile profile, List<DistrictKey> covered, Gazetteer gazetteer) {
    if (profile.seat() != null) {
      @Nullable GeoPoint point = gazetteer.point(profile.leadState(), profile.seat()).orElse(null);
      if (point != null) {
        return new Location(point, Location.Basis.SEAT);
      }
    }
    List<GeoPoint> centres = geography.centres(covered);
    return centres.isEmpty()
        ? new Location(profile.leadState().capitalPoint(), Location.Basis.STATE)
        : new Location(GeoPoint.middleOf(centres), Location.Basis.COVERAGE);
  }

  private Map<RegionId, List<DistrictKey>> coverage() {
    Map<RegionId, List<DistrictKey>> coverage = new HashMap<>();
    for (Row row : reading.rows("region_coverage.csv", "region_slug", "ags")) {
      Supplier<RegionId> region = row.required("region_slug", names.reference());
      Supplier<DistrictKey> district = row.required("ags", geography::district);
      row.build(
              () -> {
                List<DistrictKey> covered =
                    coverage.computeIfAbsent(region.get(), k -> new ArrayList<>());
                if (covered.contains(district.get())) {
                  throw new InvalidValueException(
                      "ags", district.get(), "is covered by the region already");
                }
                return covered;
              })
          .ifPresent(covered -> covered.add(district.get()));
    }
    return coverage;
  }
}
