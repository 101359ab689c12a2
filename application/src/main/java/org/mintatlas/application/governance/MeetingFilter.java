package org.mintatlas.application.governance;

import java.util.Set;

/**
 * What a meeting must be like.
 *
 * @param years took place in one of these years; empty means any
 */
public record MeetingFilter(Set<Integer> years) {
  /** Any meeting. */
  public static final MeetingFilter ANY = new MeetingFilter(Set.of());

  /** Keeps a copy. */
  public MeetingFilter {
    years = Set.copyOf(years);
  }
}
