package org.mintatlas.application.dataset.region;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.Ports;
import org.mintatlas.application.dataset.csv.Names;
import org.mintatlas.application.dataset.csv.Reading;
import org.mintatlas.application.dataset.csv.Row;
import org.mintatlas.application.dataset.geography.Gazetteer;
import org.mintatlas.application.dataset.geography.GeographyReader;
import org.mintatlas.application.dataset.run.Run;
import org.mintatlas.application.region.Regions;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.geography.GeoPoint;
import org.mintatlas.domain.region.ClusterFunding;
import org.mintatlas.domain.region.Coverage;
import org.mintatlas.domain.region.Lifecycle;
import org.mintatlas.domain.region.LifecycleStatus;
import org.mintatlas.domain.region.ListedBy;
import org.mintatlas.domain.region.Location;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.region.RegionProfileBuilder;
import org.mintatlas.domain.shared.EducationStage;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.TargetGroup;
import org.mintatlas.domain.shared.WebAddress;

/** Reads regions; what hangs on them comes from {@link RegionPartsReader}. */
public final class RegionsReader {
  private static final Rule NOT_ALONE =
      new Rule(
          "dataset.not-alone",
          "must not be empty beside the other",
          "darf nicht leer sein, wo das andere steht");
  private static final Rule LISTED_ON =
      new Rule(
          "dataset.listed-on",
          "is for a region whose listing has no date",
          "gilt einer Region, deren Aufnahme kein Datum hat");
  private static final Rule NO_END_DERIVED =
      new Rule(
          "dataset.no-end-derived",
          "needs an end that could be derived",
          "braucht ein Ende, das hergeleitet sein kann");
  private static final Rule SEAT_OUTSIDE =
      new Rule(
          "dataset.seat-outside",
          "lies in the district %s, which the region does not cover; if that is right, say true in"
              + " seat_outside",
          "liegt im Kreis %s, den die Region nicht abdeckt; stimmt das, gehört true in"
              + " seat_outside");
  private static final Rule CIRCLE =
      new Rule(
          "dataset.circle", "leads back to the region itself", "führt zur Region selbst zurück");

  private static final String COLUMNS =
      """
      slug former_slugs name official_name kinds state seat seat_outside website mission
      target_groups education_stages age_from age_to founded listed listed_by listed_by_source
      paused restarted ended successor cluster_from cluster_to cluster_to_derived pilot_region
      """;

  private final GeographyReader geography;
  private final Reading reading;
  private final Gazetteer gazetteer;
  private final RegionPartsReader parts;
  private final Regions stored;
  private final Names<RegionId, Region> regions;

  /** Reads after the organisations with a part in them. */
  public RegionsReader(
      Reading reading, Ports ports, GeographyReader geography, Gazetteer gazetteer) {
    this.reading = reading;
    this.geography = geography;
    this.gazetteer = gazetteer;
    parts = new RegionPartsReader(reading, geography);
    stored = ports.regions();
    regions = reading.names("region", RegionId.class, RegionId::new, "regions", stored);
  }

  /** Reads the files. */
  public void read() {
    Map<Region, Row> rows = new LinkedHashMap<>();
    for (Row row : reading.sourced("regions.csv", COLUMNS)) {
      row.build(() -> region(row))
          .ifPresent(region -> {
            checkSeat(row, region);
            rows.put(region, row);
          });
    }
    parts.refuseTheRest();
    succeed(rows);
  }

  private Region region(Row row) {
    Slug slug = regions.define(row);
    List<Slug> former = row.several("former_slugs", Slug::new);
    RegionId id = row.together(() -> regions.id(slug, former));
    List<Source> sources = row.sources();
    String name = row.required("name");
    FederalState state = row.required("state", GeographyReader::state);
    @Nullable String seat = row.optional("seat");
    @Nullable PartialDate founded = row.optional("founded", PartialDate::parse);
    RegionProfileBuilder profile =
        RegionProfileBuilder.empty()
            .id(id)
            .slug(slug)
            .name(name)
            .officialName(row.optional("official_name"))
            .kinds(row.several("kinds", RegionKind.class))
            .leadState(state)
            .seat(seat)
            .website(row.optional("website", WebAddress::new))
            .mission(row.optional("mission"))
            .focusSubjects(Set.of())
            .targetGroups(row.several("target_groups", TargetGroup.class))
            .educationStages(row.several("education_stages", EducationStage.class))
            .ages(row.ages())
            .founded(founded)
            .pilotRegion(row.yes("pilot_region", "true", "false"))
            .sources(sources);
    Lifecycle life = life(row, sources);
    @Nullable ClusterFunding funding = funding(row);
    RegionPartsReader.OfRegion own = parts.take(row.text("slug"));
    row.check();
    List<Coverage> coverage = own.coverage(founded);
    Region region =
        new Region(
            profile
                .listed(life.listed())
                .seatDistrict(seat == null ? null : gazetteer.district(state, seat).orElse(null))
                .location(location(state, seat, coverage))
                .build(),
            0,
            own.formerNames(),
            life,
            coverage,
            own.involvements(),
            funding,
            own.seals(),
            regions.stored(id).map(Region::successor).orElse(null));
    store(region, former);
    return region;
  }

  private void store(Region region, List<Slug> former) {
    Slug slug = region.profile().slug();
    regions.kind().add(slug, region);
    former.stream()
        .sorted()
        .distinct()
        .forEach(one -> reading.facts().add(0, run -> formerSlug(region.id(), slug, one, run)));
  }

  /** A region has every slug that it was ever stored with. */
  private void formerSlug(RegionId id, Slug slug, Slug former, Run run) {
    if (stored.bySlug(former).isEmpty()) {
      Run.save(regions.kind(), former, withSlug(regions.stored(id).orElseThrow(), former));
      run.store(regions.kind(), slug, withSlug(regions.stored(id).orElseThrow(), slug));
    }
  }

  private static Region withSlug(Region region, Slug slug) {
    return region.withProfile(region.profile().toBuilder().slug(slug).build());
  }

  /**
   * A region that a source names as one is listed, also when no source tells since when; then it is
   * known to be from the evidence on.
   */
  private static Lifecycle life(Row row, List<Source> sources) {
    @Nullable PartialDate listed = row.optional("listed", PartialDate::parse);
    @Nullable PartialDate by = row.optional("listed_by", PartialDate::parse);
    @Nullable Source bySource = row.optional("listed_by_source", text -> sourceOf(text, sources));
    @Nullable PartialDate paused = row.optional("paused", PartialDate::parse);
    @Nullable PartialDate restarted = row.optional("restarted", PartialDate::parse);
    @Nullable PartialDate ended = row.optional("ended", PartialDate::parse);
    if ((by == null) != (bySource == null)) {
      row.problem(by == null ? "listed_by" : "listed_by_source", null, NOT_ALONE);
    }
    if (listed != null && by != null) {
      row.problem("listed_by", by.toString(), LISTED_ON);
    }
    List<Lifecycle.Change> changes = new ArrayList<>();
    changes.add(new Lifecycle.Change(LifecycleStatus.LISTED, listed));
    if (paused != null || restarted != null) {
      changes.add(new Lifecycle.Change(LifecycleStatus.PAUSED, paused));
    }
    if (restarted != null) {
      changes.add(new Lifecycle.Change(LifecycleStatus.LISTED, restarted));
    }
    if (ended != null) {
      changes.add(new Lifecycle.Change(LifecycleStatus.ENDED, ended));
    }
    return row.together(() ->
        new Lifecycle(changes, by == null || bySource == null ? null : new ListedBy(by, bySource)));
  }

  /** The evidence is mostly one of the sources, whose dates are known. */
  private static Source sourceOf(String citation, List<Source> sources) {
    return sources.stream()
        .filter(source -> source.citation().equals(citation))
        .findFirst()
        .orElseGet(() -> Source.of(citation));
  }

  private static @Nullable ClusterFunding funding(Row row) {
    @Nullable Period period = row.period("cluster_from", "cluster_to");
    boolean derived = row.yes("cluster_to_derived", Row.only("true"));
    if (derived && row.text("cluster_to").isEmpty()) {
      row.problem("cluster_to_derived", "true", NO_END_DERIVED);
    }
    return period == null ? null : row.together(() -> new ClusterFunding(period, derived));
  }

  /** The office lies where the region works, or the row says that it does not. */
  private void checkSeat(Row row, Region region) {
    boolean outside = row.yes("seat_outside", Row.only("true"));
    DistrictKey seat = region.profile().seatDistrict();
    Set<DistrictKey> stated =
        region.coverage().stream()
            .filter(Coverage::isStated)
            .map(Coverage::district)
            .map(geography::today)
            .collect(Collectors.toSet());
    if (seat == null || stated.isEmpty() || stated.contains(seat) || outside) {
      return;
    }
    row.problem("seat", region.profile().seat(), SEAT_OUTSIDE, seat);
  }

  private Location location(FederalState state, @Nullable String seat, List<Coverage> coverage) {
    @Nullable GeoPoint office = seat == null ? null : gazetteer.point(state, seat).orElse(null);
    if (office != null) {
      return new Location(office, Location.Basis.SEAT);
    }
    return Location.ofCoverage(
        state, geography.centres(coverage.stream().map(Coverage::district).distinct().toList()));
  }

  /** Successors may stand further down in the file, so they are told once all regions are. */
  private void succeed(Map<Region, Row> rows) {
    Map<RegionId, RegionId> successors = new HashMap<>();
    rows.forEach((region, row) -> {
      RegionId id = region.id();
      @Nullable RegionId successor = row.optional("successor", regions.reference());
      if (successor != null) {
        successors.put(id, successor);
        if (leadsBack(id, successors)) {
          successors.remove(id);
          row.problem("successor", row.text("successor"), CIRCLE);
        }
      }
      reading
          .facts()
          .add(
              0,
              run ->
                  run.store(
                      regions.kind(),
                      region.profile().slug(),
                      regions.stored(id).orElseThrow().withSuccessor(successor)));
    });
  }

  private static boolean leadsBack(RegionId start, Map<RegionId, RegionId> successors) {
    Collection<RegionId> seen = new HashSet<>();
    RegionId next = successors.get(start);
    while (next != null && seen.add(next)) {
      if (next.equals(start)) {
        return true;
      }
      next = successors.get(next);
    }
    return false;
  }
}
