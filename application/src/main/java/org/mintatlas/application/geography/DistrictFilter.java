package org.mintatlas.application.geography;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.DistrictKind;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.Require;

/**
 * What a district must be like. Conditions add up; within a set any one will do.
 *
 * @param on there is such a district on this day
 * @param states in one of these states; empty means any
 * @param kinds of one of these kinds; empty means any
 * @param keys has one of these keys; empty means any, and one that is retired on the day finds
 *     nothing
 * @param nameContains has this text in its name, upper or lower case; null means any name
 */
@Buildable
public record DistrictFilter(
    LocalDate on,
    Set<FederalState> states,
    Set<DistrictKind> kinds,
    Set<DistrictKey> keys,
    @Nullable String nameContains) {

  /** Keeps copies. */
  public DistrictFilter {
    Require.given("on", on);
    states = Require.set("states", states);
    kinds = Require.set("kinds", kinds);
    keys = Require.set("keys", keys);
  }

  /** Any district of the day. */
  public static DistrictFilter any(LocalDate on) {
    return new DistrictFilter(on, Set.of(), Set.of(), Set.of(), null);
  }

  /** Whether a district is like that. */
  public boolean matches(District district) {
    return district.existsOn(on)
        && Wanted.oneOf(states, district.state())
        && Wanted.oneOf(kinds, district.kind())
        && Wanted.oneOf(keys, district.key())
        && Wanted.inName(nameContains, district.name());
  }

  /** Starts one from this one, to change some of it. */
  public DistrictFilterBuilder toBuilder() {
    return DistrictFilterBuilder.of(this);
  }
}
