package org.mintatlas.application.region;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.Slugged;
import org.mintatlas.application.storing.Store;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.region.Coverage;
import org.mintatlas.domain.region.Involvement;
import org.mintatlas.domain.region.ListedArea;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.AsOf;
import org.mintatlas.domain.shared.Slug;

/**
 * All regions. Lists give profiles, which are quick to read; the whole region with its relations is
 * read by identity or slug.
 */
public interface Regions
    extends Slugged<RegionId, Region>,
        Paged<RegionScope, RegionFilter, RegionOrder, RegionProfile> {
  /** What holds among them. */
  Integrity<Region> INTEGRITY =
      Integrity.<Region>none()
          .refersToAll(
              Referent.DISTRICT,
              region -> region.coverage().stream().map(Coverage::district).toList())
          .refersTo(Referent.DISTRICT, region -> region.profile().seatDistrict())
          .refersTo(Referent.REGION, Region::successor)
          .refersToAll(
              Referent.ORGANISATION,
              region -> region.involvements().stream().map(Involvement::organisation).toList());

  /** The profile of the region that has this slug, or had it before; empty when there is none. */
  default Optional<RegionProfile> profileBySlug(Slug slug) {
    return bySlug(slug).map(Region::profile);
  }

  /** The profiles of the regions with these identities; an unknown one has no entry. */
  default Map<RegionId, RegionProfile> profilesByIds(Set<RegionId> ids) {
    Map<RegionId, RegionProfile> profiles = new HashMap<>();
    byIds(ids).forEach((id, region) -> profiles.put(id, region.profile()));
    return profiles;
  }

  /**
   * The profile of the region with this identity, which something refers to.
   *
   * @throws IllegalStateException when there is none
   */
  default RegionProfile existingProfile(RegionId id) {
    return Optional.ofNullable(profilesByIds(Set.of(id)).get(id))
        .orElseThrow(() -> Store.missing(id));
  }

  /** The first day on which each of these regions is over; one that is not has no entry. */
  default Map<RegionId, LocalDate> ends(Set<RegionId> ids) {
    Map<RegionId, LocalDate> ends = new HashMap<>();
    byIds(ids)
        .forEach((id, region) -> {
          LocalDate ended = region.lifecycle().ended();
          if (ended != null) {
            ends.put(id, ended);
          }
        });
    return ends;
  }

  /**
   * The regions that are LISTED on the day, or of which nobody knows whether they are, each with
   * what it covers then, in the order of their identities.
   *
   * @param state only those that it leads, or with a district of it; null for all of Germany
   */
  List<ListedArea> listedAreas(@Nullable FederalState state, AsOf when);
}
