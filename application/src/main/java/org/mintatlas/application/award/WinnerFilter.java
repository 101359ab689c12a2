package org.mintatlas.application.award;

import java.util.Set;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.Require;

/**
 * What a winner must be like.
 *
 * @param years was chosen by the call of one of these years; empty means any
 */
@Buildable
public record WinnerFilter(Set<Integer> years) {
  /** Any winner. */
  public static final WinnerFilter ANY = new WinnerFilter(Set.of());

  /** Keeps a copy. */
  public WinnerFilter {
    years = Require.set("years", years);
  }

  /** Whether the winners of a call are like that. */
  public boolean matches(Call call) {
    return Wanted.oneOf(years, call.year());
  }

  /** Starts one from this one, to change some of it. */
  public WinnerFilterBuilder toBuilder() {
    return WinnerFilterBuilder.of(this);
  }
}
