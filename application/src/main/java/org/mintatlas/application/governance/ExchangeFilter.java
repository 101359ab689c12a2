package org.mintatlas.application.governance;

import java.util.Set;

/**
 * What an exchange must be like.
 *
 * @param years its period has a day in one of these years, or the date at which it is known to take
 *     place; empty means any
 */
public record ExchangeFilter(Set<Integer> years) {
  /** Any exchange. */
  public static final ExchangeFilter ANY = new ExchangeFilter(Set.of());

  /** Keeps a copy. */
  public ExchangeFilter {
    years = Set.copyOf(years);
  }
}
