package org.mintatlas.graphql.statistics;

import java.time.LocalDate;
import org.mintatlas.domain.shared.AsOf;

/**
 * The picture of the whole; each part is counted when it is asked for.
 *
 * @param when the day up to which is looked, seen from today
 */
public record StatisticsAnswer(AsOf when) {
  /** The day up to which is looked. */
  public LocalDate on() {
    return when.day();
  }
}
