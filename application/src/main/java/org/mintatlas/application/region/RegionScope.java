package org.mintatlas.application.region;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.mintatlas.application.geography.Districts;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Require;

/**
 * Under which parent regions are listed. The key of a district means the district that has its area
 * on the filter's day.
 */
public sealed interface RegionScope {
  /** All there are. */
  record Everywhere() implements RegionScope {}

  /** Led by the state, or covering one of its districts on the filter's day. */
  record InState(FederalState state) implements RegionScope {
    public InState {
      Require.given("state", state);
    }
  }

  /** Covering the district on the filter's day, as a source says. */
  record InDistrict(DistrictKey district) implements RegionScope {
    public InDistrict {
      Require.given("district", district);
    }
  }

  /**
   * Without any source that says what they cover on the filter's day, but with the seat in the
   * district, or with a name that speaks of it.
   */
  record MaybeInDistrict(DistrictKey district) implements RegionScope {
    public MaybeInDistrict {
      Require.given("district", district);
    }
  }

  /** Regions in which the organisation has a part, at any time. */
  record WithOrganisation(OrganisationId organisation) implements RegionScope {
    public WithOrganisation {
      Require.given("organisation", organisation);
    }
  }

  /** These and no others, such as those that another aggregate refers to. */
  record Among(Set<RegionId> regions) implements RegionScope {
    /** Keeps a copy. */
    public Among {
      regions = Require.set("regions", regions);
    }
  }

  /** Whose work the region goes on with. */
  record SucceededBy(RegionId successor) implements RegionScope {
    public SucceededBy {
      Require.given("successor", successor);
    }
  }

  /** What is in the list on the filter's day. */
  default Predicate<Region> holding(LocalDate day, Districts districts) {
    UnaryOperator<Set<DistrictKey>> meaning = districts.meaningOn(day);
    return switch (this) {
      case Everywhere() -> region -> true;
      case InState(var state) -> region -> region.isOf(state, day);
      case InDistrict(var district) -> {
        Set<DistrictKey> meant = meaning.apply(Set.of(district));
        yield region -> !Collections.disjoint(meant, meaning.apply(region.statedDistricts(day)));
      }
      case MaybeInDistrict(var district) -> {
        Set<DistrictKey> meant = meaning.apply(Set.of(district));
        yield region -> !Collections.disjoint(meant, meaning.apply(region.hintedDistricts(day)));
      }
      case WithOrganisation(var organisation) ->
          region ->
              region.involvements().stream().anyMatch(i -> i.organisation().equals(organisation));
      case Among(var some) -> region -> some.contains(region.id());
      case SucceededBy(var successor) -> region -> successor.equals(region.successor());
    };
  }
}
