package org.mintatlas.application.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.identity.IdGenerator;
import org.mintatlas.domain.geography.District;
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
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.WebAddress;

/** Reads regions with the districts they cover and the organisations that carry them. */
final class RegionsReader {

  /** Finds or makes the organisation with a name. */
  interface OrganisationsByName {
    OrganisationId find(String name, List<Source> sources);
  }

  private final Dataset dataset;
  private final IdGenerator ids;
  private final Collection<Problem> problems;
  private final GeographyReader geography;
  private final OrganisationsByName organisations;
  private final Map<Slug, Row> coverageRows = new LinkedHashMap<>();

  RegionsReader(
      Dataset dataset,
      IdGenerator ids,
      Collection<Problem> problems,
      GeographyReader geography,
      OrganisationsByName organisations) {
    this.dataset = dataset;
    this.ids = ids;
    this.problems = problems;
    this.geography = geography;
    this.organisations = organisations;
  }

  Map<Slug, Region> read() {
    Map<Slug, Region> regions = new LinkedHashMap<>();
    Map<Slug, List<District>> coverage = coverage();
    Gazetteer gazetteer = geography.gazetteer();
    Set<Slug> seen = new HashSet<>();
    for (Row row :
        CsvFile.rows(
            dataset,
            "regions.csv",
            problems,
            "slug",
            "name",
            "kinds",
            "state",
            "seat",
            "carrier",
            "website",
            "founded",
            "listed",
            "ended",
            "pilot_region",
            "source")) {
      Supplier<Slug> slug = row.required("slug", Slug::new);
      Supplier<String> name = row.required("name", text -> text);
      List<RegionKind> kinds = row.several("kinds", ";", RegionKind::valueOf);
      Supplier<FederalState> state = row.required("state", GeographyReader::state);
      @Nullable String seat = row.optional("seat", text -> text);
      List<Source> sources = FactsReader.sources(row);
      List<OrganisationId> carriers =
          row.several("carrier", ";", text -> organisations.find(text, sources));
      @Nullable WebAddress website = row.optional("website", WebAddress::new);
      @Nullable PartialDate founded = row.optional("founded", PartialDate::parse);
      @Nullable PartialDate listed = row.optional("listed", PartialDate::parse);
      @Nullable PartialDate ended = row.optional("ended", PartialDate::parse);
      Supplier<Boolean> pilot = row.required("pilot_region", RegionsReader::trueOrFalse);
      row.unique("slug", slug, seen);
      row.build(
              () -> {
                List<District> covered = coverage.getOrDefault(slug.get(), List.of());
                return Region.of(
                        RegionProfile.builder(
                                new RegionId(ids.next()),
                                slug.get(),
                                name.get(),
                                Set.copyOf(kinds),
                                state.get())
                            .seat(seat)
                            .location(location(gazetteer, state.get(), seat, covered))
                            .founded(founded)
                            .listed(listed)
                            .pilotRegion(pilot.get())
                            .website(website)
                            .sources(sources)
                            .build(),
                        life(listed, ended))
                    .withCoverage(covered.stream().map(d -> new Coverage(d.key(), null)).toList())
                    .withInvolvements(
                        carriers.stream()
                            .distinct()
                            .map(id -> new Involvement(id, Involvement.Role.CARRIER, null))
                            .toList());
              })
          .ifPresent(region -> regions.put(region.profile().slug(), region));
    }
    coverageRows.forEach((slug, row) -> {
      if (!seen.contains(slug)) {
        row.problem("region_slug", slug.value(), "names no region of the dataset");
      }
    });
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

  private static Location location(
      Gazetteer gazetteer, FederalState state, @Nullable String seat, List<District> covered) {
    if (seat != null) {
      @Nullable GeoPoint point = gazetteer.point(state, seat).orElse(null);
      if (point != null) {
        return new Location(point, Location.Basis.SEAT);
      }
    }
    return covered.isEmpty()
        ? new Location(state.capitalPoint(), Location.Basis.STATE)
        : new Location(
            GeoPoint.middleOf(covered.stream().map(District::centre).toList()),
            Location.Basis.COVERAGE);
  }

  /** What each region covers. Whether the regions exist is known only when all were read. */
  private Map<Slug, List<District>> coverage() {
    Map<Slug, List<District>> coverage = new LinkedHashMap<>();
    for (Row row : CsvFile.rows(dataset, "region_coverage.csv", problems, "region_slug", "ags")) {
      Supplier<Slug> slug = row.required("region_slug", Slug::new);
      Supplier<District> district = row.required("ags", geography::district);
      row.build(district)
          .ifPresent(found -> {
            List<District> covered = coverage.computeIfAbsent(slug.get(), k -> new ArrayList<>());
            coverageRows.putIfAbsent(slug.get(), row);
            if (covered.contains(found)) {
              row.problem("ags", found.key().value(), "is covered by the region already");
            } else {
              covered.add(found);
            }
          });
    }
    return coverage;
  }

  private static boolean trueOrFalse(String text) {
    if (!text.equals("true") && !text.equals("false")) {
      throw new InvalidValueException("pilot region", text, "must be true or false");
    }
    return text.equals("true");
  }
}
