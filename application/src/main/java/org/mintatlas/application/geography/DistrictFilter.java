package org.mintatlas.application.geography;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.DistrictKind;
import org.mintatlas.domain.geography.FederalState;

/**
 * What a district must be like. Conditions add up; within a set any one will do.
 *
 * @param states in one of these states; empty means any
 * @param kinds of one of these kinds; empty means any
 * @param nameContains has this text in its name, upper or lower case; null means any name
 */
public record DistrictFilter(
    Set<FederalState> states, Set<DistrictKind> kinds, @Nullable String nameContains) {
  /** Any district. */
  public static final DistrictFilter ANY = new DistrictFilter(Set.of(), Set.of(), null);

  /** Keeps copies. */
  public DistrictFilter {
    states = Set.copyOf(states);
    kinds = Set.copyOf(kinds);
  }
}
