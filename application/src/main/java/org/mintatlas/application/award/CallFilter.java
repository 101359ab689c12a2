package org.mintatlas.application.award;

import java.util.Set;
import org.mintatlas.domain.award.CallStatus;
import org.mintatlas.domain.shared.Slug;

/**
 * What a call must be like. Conditions add up; within a set any one will do.
 *
 * @param years is that of one of these years; empty means any
 * @param statuses is in one of these states; empty means any
 * @param awards is one of an award that has one of these slugs, or had it before; empty means any
 */
public record CallFilter(Set<Integer> years, Set<CallStatus> statuses, Set<Slug> awards) {
  /** Any call. */
  public static final CallFilter ANY = new CallFilter(Set.of(), Set.of(), Set.of());

  /** Keeps copies. */
  public CallFilter {
    years = Set.copyOf(years);
    statuses = Set.copyOf(statuses);
    awards = Set.copyOf(awards);
  }

  /** Any call of the year. */
  public static CallFilter ofYear(int year) {
    return new CallFilter(Set.of(year), Set.of(), Set.of());
  }
}
