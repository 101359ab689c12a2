package org.mintatlas.application.insight;

/** Under which parent series of figures are listed. */
public sealed interface FigureSeriesScope {
  /** All there are. */
  record Everywhere() implements FigureSeriesScope {}
}
