package org.mintatlas.domain.shared;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has sources, and is as fresh as they are. */
public interface Sourced {
  /** After so many years without a word of a source, an offer counts as outdated. */
  int YEARS_UNTIL_OUTDATED = 5;

  /** Where the facts come from. */
  List<Source> sources();

  /** The latest day for which one of its sources assures it; null when none tells a date. */
  default @Nullable LocalDate assuredOn() {
    return assuredOn(sources());
  }

  /** The latest day for which one of these sources assures something; null when none tells. */
  static @Nullable LocalDate assuredOn(List<Source> sources) {
    LocalDate latest = null;
    for (Source source : sources) {
      LocalDate day = source.assuredOn();
      if (day != null && (latest == null || day.isAfter(latest))) {
        latest = day;
      }
    }
    return latest;
  }

  /**
   * Whether on the day all its sources are older than {@value #YEARS_UNTIL_OUTDATED} years. Null
   * when nobody knows: there is none, or one without a date beside old ones.
   */
  default @Nullable Boolean outdatedOn(LocalDate day) {
    LocalDate latest = assuredOn();
    if (latest == null) {
      return null;
    }
    if (!latest.isBefore(day.minusYears(YEARS_UNTIL_OUTDATED))) {
      return false;
    }
    return sources().stream().allMatch(source -> source.assuredOn() != null) ? true : null;
  }
}
