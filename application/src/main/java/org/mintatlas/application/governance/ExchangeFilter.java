package org.mintatlas.application.governance;

import java.util.Set;
import org.mintatlas.domain.governance.Exchange;

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

  /** Whether an exchange is like that. */
  public boolean matches(Exchange exchange) {
    return years.isEmpty() || years.stream().anyMatch(exchange::tookPlaceIn);
  }
}
