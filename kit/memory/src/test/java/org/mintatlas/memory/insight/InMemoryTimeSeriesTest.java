package org.mintatlas.memory.insight;

import org.mintatlas.application.insight.TimeSeries;
import org.mintatlas.testkit.insight.TimeSeriesContract;

class InMemoryTimeSeriesTest implements TimeSeriesContract {
  private final InMemoryTimeSeries series = new InMemoryTimeSeries();

  @Override
  public TimeSeries timeSeries() {
    return series;
  }
}
