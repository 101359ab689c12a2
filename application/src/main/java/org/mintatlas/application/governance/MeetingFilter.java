package org.mintatlas.application.governance;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.application.paging.pick.Picked;
import org.mintatlas.application.paging.pick.Picking;
import org.mintatlas.domain.governance.Meeting;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.Require;

/**
 * What a meeting must be like.
 *
 * @param years took place in one of these years; empty means any
 * @param picked is one of these; null means any
 */
@Buildable
public record MeetingFilter(Set<Integer> years, @Nullable Picked picked) implements Picking {
  /** Any meeting. */
  public static final MeetingFilter ANY = new MeetingFilter(Set.of(), null);

  /** Keeps a copy. */
  public MeetingFilter {
    years = Require.set("years", years);
  }

  /** Whether a meeting is like that. */
  public boolean matches(Meeting meeting) {
    return Wanted.oneOf(years, meeting.date().year());
  }

  /** Starts one from this one, to change some of it. */
  public MeetingFilterBuilder toBuilder() {
    return MeetingFilterBuilder.of(this);
  }
}
