package org.mintatlas.domain.region;

import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Source;

/**
 * The earliest evidence that a region was in the first state of its life, where nobody knows since
 * when: it took part in a pilot phase, won an award, or a source of that date shows it.
 *
 * @param date no later than this; from its last day on the state is known
 * @param source what shows it
 */
public record ListedBy(PartialDate date, Source source) {
  public ListedBy {
    Require.given("date", date, "source", source);
  }
}
