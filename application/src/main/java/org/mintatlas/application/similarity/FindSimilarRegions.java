package org.mintatlas.application.similarity;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mintatlas.application.geography.DistrictScope;
import org.mintatlas.application.geography.Districts;
import org.mintatlas.application.initiative.Projects;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.region.Regions;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.DistrictKind;
import org.mintatlas.domain.initiative.Format;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.organisation.Sector;
import org.mintatlas.domain.region.ListedArea;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.AsOf;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Slug;

/**
 * Use case: somebody looks for regions that are like theirs, to learn from them.
 *
 * <p>All that are listed, or of which nobody knows whether they are, are compared by what they are
 * and cover; the fifty that are most like it then also by who carries them and what they offer.
 */
public class FindSimilarRegions {
  /** The most that are found at a time. */
  public static final int MOST = 20;

  private static final int COMPARED_IN_FULL = 50;

  private final Districts districts;
  private final Organisations organisations;
  private final Regions regions;
  private final Projects projects;

  /** Reads from these collections. */
  public FindSimilarRegions(
      Districts districts, Organisations organisations, Regions regions, Projects projects) {
    this.districts = districts;
    this.organisations = organisations;
    this.regions = regions;
    this.projects = projects;
  }

  /**
   * The regions that have something in common with one, the most alike first; those that are
   * equally alike by their slugs.
   *
   * @param slug the present or a former slug of the region
   * @param most how many, 1 to 20
   * @return empty when there is no such region
   * @throws InvalidValueException when {@code most} is out of range
   */
  public Optional<List<SimilarRegion>> find(Slug slug, AsOf when, int most) {
    Require.between("first", most, 1, MOST);
    return regions.bySlug(slug).map(region -> similar(region, when, most));
  }

  private List<SimilarRegion> similar(Region region, AsOf when, int most) {
    Map<DistrictKey, DistrictKind> kinds =
        districts.all(new DistrictScope.Everywhere(), when.day()).stream()
            .collect(Collectors.toMap(District::key, District::kind));
    RegionTraits atFirstSight = atFirstSight(region.area(when), kinds);
    Map<RegionId, RegionTraits> known = mostAlike(region.id(), atFirstSight, when, kinds);
    Map<RegionId, Region> whole = regions.byIds(known.keySet());
    Compared compared =
        new Compared(Stream.concat(Stream.of(region), whole.values().stream()).toList(), when);
    RegionTraits own = compared.inFull(region, atFirstSight);
    return whole.values().stream()
        .map(other ->
            new SimilarRegion(
                other.profile(),
                compared.inFull(other, Objects.requireNonNull(known.get(other.id()))),
                own))
        .filter(other -> other.likeness() > 0)
        .sorted(
            Comparator.<SimilarRegion>comparingDouble(SimilarRegion::likeness)
                .reversed()
                .thenComparing(other -> other.region().slug().value()))
        .limit(most)
        .toList();
  }

  /** By what is read of all of them. */
  private Map<RegionId, RegionTraits> mostAlike(
      RegionId region, RegionTraits own, AsOf when, Map<DistrictKey, DistrictKind> kinds) {
    Map<RegionId, RegionTraits> others =
        regions.listedAreas(null, when).stream()
            .filter(area -> !area.region().equals(region))
            .collect(Collectors.toMap(ListedArea::region, area -> atFirstSight(area, kinds)));
    Comparator<Map.Entry<RegionId, RegionTraits>> byLikeness =
        Comparator.comparingDouble(
            other -> SimilarRegion.likeness(other.getValue().sharedWith(own)));
    return others.entrySet().stream()
        .sorted(byLikeness.reversed().thenComparing(other -> other.getKey().value()))
        .limit(COMPARED_IN_FULL)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static RegionTraits atFirstSight(ListedArea area, Map<DistrictKey, DistrictKind> kinds) {
    Set<DistrictKey> stated = area.stated();
    return new RegionTraits(
        area.kinds(),
        Settlement.of(
            (stated.isEmpty() ? area.hinted() : stated)
                .stream().map(kinds::get).filter(Objects::nonNull).toList()),
        stated.isEmpty() ? null : stated.size(),
        Set.of(),
        Set.of());
  }

  /** What is read of a few of them. */
  private final class Compared {
    private final AsOf when;
    private final Map<OrganisationId, Organisation> carriers;
    private final Map<Slug, Set<Format>> formats;

    Compared(List<Region> whole, AsOf when) {
      this.when = when;
      this.carriers =
          organisations.byIds(whole.stream().flatMap(this::carriersOf).collect(Collectors.toSet()));
      this.formats =
          projects.formats(
              whole.stream().map(region -> region.profile().slug()).collect(Collectors.toSet()));
    }

    private Stream<OrganisationId> carriersOf(Region region) {
      return region.carriers(when.day()).stream();
    }

    RegionTraits inFull(Region region, RegionTraits atFirstSight) {
      Set<Sector> sectors = EnumSet.noneOf(Sector.class);
      carriersOf(region)
          .forEach(id -> {
            Organisation carrier = carriers.get(id);
            if (carrier != null && carrier.sector() != null) {
              sectors.add(carrier.sector());
            }
          });
      return new RegionTraits(
          atFirstSight.kinds(),
          atFirstSight.settlement(),
          atFirstSight.districts(),
          sectors,
          formats.getOrDefault(region.profile().slug(), Set.of()));
    }
  }
}
