package org.mintatlas.application.award;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.application.paging.pick.Picked;
import org.mintatlas.application.paging.pick.Picking;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.WinnerId;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.Require;

/**
 * What a winner must be like.
 *
 * @param years was chosen by the call of one of these years; empty means any
 * @param picked is one of these; null means any
 */
@Buildable
public record WinnerFilter(Set<Integer> years, @Nullable Picked picked) implements Picking {
  /** Any winner. */
  public static final WinnerFilter ANY = new WinnerFilter(Set.of(), null);

  /** Keeps a copy. */
  public WinnerFilter {
    years = Require.set("years", years);
  }

  /** Whether a winner is among those that are named. */
  public boolean picks(WinnerId winner) {
    return picked == null || (picked.slugs().isEmpty() && picked.has(winner.value()));
  }

  /** The calls whose winners they may be: a winner is stored with its call. */
  public CallFilter calls() {
    Instant moment = picked == null ? null : picked.modifiedAfter();
    return moment == null
        ? CallFilter.ANY
        : CallFilter.ANY.toBuilder().picked(Picked.storedAfter(moment)).build();
  }

  /** Whether the winners of a call are like that, whichever are named. */
  public boolean matches(Call call) {
    return Wanted.oneOf(years, call.year());
  }

  /** Starts one from this one, to change some of it. */
  public WinnerFilterBuilder toBuilder() {
    return WinnerFilterBuilder.of(this);
  }
}
