package org.mintatlas.application.governance;

import org.jspecify.annotations.Nullable;

/**
 * What a meeting must be like.
 *
 * @param year took place in this year; null means any
 */
public record MeetingFilter(@Nullable Integer year) {
  /** Any meeting. */
  public static final MeetingFilter ANY = new MeetingFilter(null);
}
