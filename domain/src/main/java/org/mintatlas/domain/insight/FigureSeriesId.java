package org.mintatlas.domain.insight;

import java.util.UUID;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Require;

/** The identity of a series of figures: a UUID, version 7 when we make it. */
public record FigureSeriesId(UUID value) implements Identity {
  public FigureSeriesId {
    Require.given("value", value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
