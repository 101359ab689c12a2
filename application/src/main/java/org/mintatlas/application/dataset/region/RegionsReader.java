package org.mintatlas.application.dataset.region;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.dataset.csv.Names;
import org.mintatlas.application.dataset.csv.Reading;
import org.mintatlas.application.dataset.csv.Row;
import org.mintatlas.application.dataset.geography.Gazetteer;
import org.mintatlas.application.dataset.geography.GeographyReader;
import org.mintatlas.application.dataset.organisation.OrganisationsReader;
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
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.AgeRange;
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
  private final Names<RegionId> names;
  private final Map<RegionId, Set<Slug>> formerSlugs = new HashMap<>();

  /** Reads after those that it refers to. */
  public RegionsReader(
      Reading reading, OrganisationsReader organisations, GeographyReader geography) {
    this.reading = reading;
    this.geography = geography;
    this.gazetteer = geography.gazetteer();
    this.parts = new RegionPartsReader(reading, organisations, geography);
    this.names = reading.names("region", RegionId::new);
  }

  /** What the file of the regions defines, once it was read. */
  public Names<RegionId> names() {
    return names;
  }

  /** What the files say. */
  public RegionFacts read() {
    return new RegionFacts(regions(), formerSlugs);
  }

  private List<Region> regions() {
    Map<Region, Row> regions = new LinkedHashMap<>();
    for (Row row : reading.sourced("regions.csv", COLUMNS)) {
      Supplier<Slug> slug = names.define(row, "slug");
      List<Source> sources = row.sources();
      Supplier<RegionProfile> profile = profile(row, slug, sources);
      Supplier<Lifecycle> life = life(row, sources);
      Supplier<@Nullable ClusterFunding> funding = funding(row);
      RegionPartsReader.OfRegion own = parts.take(row.text("slug"));
      row.build(
              () -> {
                RegionProfile known = profile.get();
                List<Coverage> coverage = own.coverage(known.founded());
                Lifecycle lifecycle = life.get();
                return new Region(
                    known.toBuilder()
                        .listed(lifecycle.listed())
                        .location(location(known, coverage))
                        .build(),
                    0,
                    own.formerNames(),
                    lifecycle,
                    coverage,
                    own.involvements(),
                    funding.get(),
                    own.seals(),
                    null);
              })
          .ifPresent(region -> {
            checkSeat(row, region);
            regions.put(region, row);
          });
    }
    parts.refuseTheRest();
    return withSuccessors(regions);
  }

  private Supplier<RegionProfile> profile(Row row, Supplier<Slug> slug, List<Source> sources) {
    Supplier<String> name = row.required("name", text -> text);
    List<Slug> former = row.several("former_slugs", ";", Slug::new);
    @Nullable String officialName = row.optional("official_name", text -> text);
    List<RegionKind> kinds = row.several("kinds", ";", Row.oneOf(RegionKind.class));
    Supplier<FederalState> state = row.required("state", GeographyReader::state);
    @Nullable String seat = row.optional("seat", text -> text);
    @Nullable WebAddress website = row.optional("website", WebAddress::new);
    @Nullable String mission = row.optional("mission", text -> text);
    List<TargetGroup> targetGroups =
        row.several("target_groups", ";", Row.oneOf(TargetGroup.class));
    List<EducationStage> stages =
        row.several("education_stages", ";", Row.oneOf(EducationStage.class));
    Supplier<@Nullable AgeRange> ages = row.ages();
    @Nullable PartialDate founded = row.optional("founded", PartialDate::parse);
    Supplier<Boolean> pilot = row.required("pilot_region", Row.yesOrNo("true", "false"));
    return () -> {
      RegionId id = names.id(slug.get());
      formerSlugs.put(id, Set.copyOf(former));
      return RegionProfile.builder(id, slug.get(), name.get(), Set.copyOf(kinds), state.get())
          .officialName(officialName)
          .seat(seat)
          .seatDistrict(seat == null ? null : gazetteer.district(state.get(), seat).orElse(null))
          .founded(founded)
          .pilotRegion(pilot.get())
          .website(website)
          .mission(mission)
          .targetGroups(Set.copyOf(targetGroups))
          .educationStages(Set.copyOf(stages))
          .ages(ages.get())
          .sources(sources)
          .build();
    };
  }

  /**
   * A region that a source names as one is listed, also when no source tells since when; then it is
   * known to be from the evidence on.
   */
  private static Supplier<Lifecycle> life(Row row, List<Source> sources) {
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
    return () -> {
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
      return new Lifecycle(
          changes, by == null || bySource == null ? null : new ListedBy(by, bySource));
    };
  }

  /** The evidence is mostly one of the sources, whose dates are known. */
  private static Source sourceOf(String citation, List<Source> sources) {
    return sources.stream()
        .filter(source -> source.citation().equals(citation))
        .findFirst()
        .orElseGet(() -> Source.of(citation));
  }

  private static Supplier<@Nullable ClusterFunding> funding(Row row) {
    Supplier<@Nullable Period> period = row.period("cluster_from", "cluster_to");
    boolean derived = Boolean.TRUE.equals(row.optional("cluster_to_derived", Row.only("true")));
    if (derived && row.text("cluster_to").isEmpty()) {
      row.problem("cluster_to_derived", "true", NO_END_DERIVED);
    }
    return () -> {
      Period funded = period.get();
      return funded == null ? null : new ClusterFunding(funded, derived);
    };
  }

  /** The office lies where the region works, or the row says that it does not. */
  private void checkSeat(Row row, Region region) {
    boolean outside = Boolean.TRUE.equals(row.optional("seat_outside", Row.only("true")));
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

  private Location location(RegionProfile profile, List<Coverage> coverage) {
    if (profile.seat() != null) {
      @Nullable GeoPoint point = gazetteer.point(profile.leadState(), profile.seat()).orElse(null);
      if (point != null) {
        return new Location(point, Location.Basis.SEAT);
      }
    }
    List<GeoPoint> centres =
        geography.centres(coverage.stream().map(Coverage::district).distinct().toList());
    return centres.isEmpty()
        ? new Location(profile.leadState().capitalPoint(), Location.Basis.STATE)
        : new Location(GeoPoint.middleOf(centres), Location.Basis.COVERAGE);
  }

  /** Successors may stand further down in the file, so they are looked up at its end. */
  private List<Region> withSuccessors(Map<Region, Row> regions) {
    Map<RegionId, RegionId> successors = new HashMap<>();
    regions.forEach((region, row) -> {
      RegionId successor = row.optional("successor", names.reference());
      if (successor != null) {
        successors.put(region.id(), successor);
        if (leadsBack(region.id(), successors)) {
          successors.remove(region.id());
          row.problem("successor", row.text("successor"), CIRCLE);
        }
      }
    });
    return regions.keySet().stream()
        .map(region -> region.withSuccessor(successors.get(region.id())))
        .toList();
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
