package org.mintatlas.memory.statistics;

import org.mintatlas.application.event.EventSeries;
import org.mintatlas.application.event.Events;
import org.mintatlas.application.initiative.Initiatives;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.statistics.Statistics;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.statistics.StatisticsContract;

class InMemoryStatisticsTest implements StatisticsContract {
  private final InMemoryAtlas atlas = new InMemoryAtlas();

  @Override
  public Statistics statistics() {
    return atlas.statistics;
  }

  @Override
  public Regions regions() {
    return atlas.regions;
  }

  @Override
  public EventSeries eventSeries() {
    return atlas.eventSeries;
  }

  @Override
  public Events events() {
    return atlas.events;
  }

  @Override
  public Initiatives initiatives() {
    return atlas.initiatives;
  }
}
