package org.mintatlas.application.event;

import org.mintatlas.application.InMemoryAtlas;
import org.mintatlas.application.organisation.Organisations;

class InMemoryEventSeriesTest implements EventSeriesContract {
  private final InMemoryAtlas atlas = new InMemoryAtlas();

  @Override
  public EventSeries series() {
    return atlas.eventSeries;
  }

  @Override
  public Events events() {
    return atlas.events;
  }

  @Override
  public Organisations organisations() {
    return atlas.organisations;
  }
}
