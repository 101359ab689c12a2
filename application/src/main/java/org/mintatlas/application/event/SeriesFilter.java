package org.mintatlas.application.event;

import org.jspecify.annotations.Nullable;

/**
 * What a series of events must be like. Conditions add up.
 *
 * @param nameContains has this text in its name, upper or lower case; null means any name
 * @param withEventsIn has an event that starts in this year and is neither a draft nor cancelled;
 *     null means any series
 */
public record SeriesFilter(@Nullable String nameContains, @Nullable Integer withEventsIn) {
  /** Any series. */
  public static final SeriesFilter ANY = new SeriesFilter(null, null);
}
