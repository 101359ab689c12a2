package org.mintatlas.memory.insight;

import org.mintatlas.application.insight.TimeSeries;
import org.mintatlas.application.storing.Transactions;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.insight.TimeSeriesContract;

class InMemoryTimeSeriesTest implements TimeSeriesContract {
  private final InMemoryAtlas atlas = new InMemoryAtlas();

  @Override
  public TimeSeries timeSeries() {
    return atlas.timeSeries;
  }

  @Override
  public Transactions transactions() {
    return atlas.transactions;
  }
}
