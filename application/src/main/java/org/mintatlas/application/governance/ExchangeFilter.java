package org.mintatlas.application.governance;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.pick.Picked;
import org.mintatlas.application.paging.pick.Picking;
import org.mintatlas.domain.governance.Exchange;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.Require;

/**
 * What an exchange must be like.
 *
 * @param years its period has a day in one of these years, or the date at which it is known to take
 *     place; empty means any
 * @param picked is one of these; null means any
 */
@Buildable
public record ExchangeFilter(Set<Integer> years, @Nullable Picked picked) implements Picking {
  /** Any exchange. */
  public static final ExchangeFilter ANY = new ExchangeFilter(Set.of(), null);

  /** Keeps a copy. */
  public ExchangeFilter {
    years = Require.set("years", years);
  }

  /** Whether an exchange is like that. */
  public boolean matches(Exchange exchange) {
    return years.isEmpty() || years.stream().anyMatch(exchange::tookPlaceIn);
  }

  /** Starts one from this one, to change some of it. */
  public ExchangeFilterBuilder toBuilder() {
    return ExchangeFilterBuilder.of(this);
  }
}
