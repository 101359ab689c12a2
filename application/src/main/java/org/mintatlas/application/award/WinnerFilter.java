package org.mintatlas.application.award;

import java.util.Set;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.domain.award.Call;

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

  /** Whether the winners of a call are like that. */
  public boolean matches(Call call) {
    return Wanted.oneOf(years, call.year());
  }
}
