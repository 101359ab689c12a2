package org.mintatlas.application.award;

import java.util.Set;

/**
 * What a winner must be like.
 *
 * @param years was chosen by the call of one of these years; empty means any
 */
public record WinnerFilter(Set<Integer> years) {
  /** Any winner. */
  public static final WinnerFilter ANY = new WinnerFilter(Set.of());

  /** Keeps a copy. */
  public WinnerFilter {
    years = Set.copyOf(years);
  }
}
