package org.mintatlas.application.statistics;

import org.mintatlas.domain.event.EventKind;
import org.mintatlas.domain.shared.Require;

/**
 * How many events there are in a year.
 *
 * @param year the year in which they start
 * @param kind the kind
 * @param events how many are published and not cancelled; at least 1
 */
public record EventCount(int year, EventKind kind, long events) {
  public EventCount {
    Require.given("kind", kind);
  }
}
