package org.mintatlas.application.insight;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.application.paging.pick.Picked;
import org.mintatlas.application.paging.pick.Picking;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.insight.FigureSeries;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.figure.Measure;

/**
 * What a series of figures must be like. Conditions add up; within a set any one will do.
 *
 * @param measures is about one of these; empty means any
 * @param states is about one of these states; empty means any, and all of Germany as well
 * @param picked is one of these; null means any
 */
@Buildable
public record FigureSeriesFilter(
    Set<Measure> measures, Set<FederalState> states, @Nullable Picked picked) implements Picking {
  /** Any series. */
  public static final FigureSeriesFilter ANY = new FigureSeriesFilter(Set.of(), Set.of(), null);

  /** Keeps copies. */
  public FigureSeriesFilter {
    measures = Require.set("measures", measures);
    states = Require.set("states", states);
  }

  /** Whether a series is like that. */
  public boolean matches(FigureSeries series) {
    return Wanted.oneOf(measures, series.measure()) && Wanted.oneOf(states, series.state());
  }

  /** Starts one from this one, to change some of it. */
  public FigureSeriesFilterBuilder toBuilder() {
    return FigureSeriesFilterBuilder.of(this);
  }
}
