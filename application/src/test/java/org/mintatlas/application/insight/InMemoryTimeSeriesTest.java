package org.mintatlas.application.insight;

class InMemoryTimeSeriesTest implements TimeSeriesContract {
  private final InMemoryTimeSeries series = new InMemoryTimeSeries();

  @Override
  public TimeSeries timeSeries() {
    return series;
  }
}
