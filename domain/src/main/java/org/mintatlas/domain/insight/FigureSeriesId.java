package org.mintatlas.domain.insight;

import java.util.UUID;

/** The identity of a series of figures: a UUID, version 7 when we make it. */
public record FigureSeriesId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
