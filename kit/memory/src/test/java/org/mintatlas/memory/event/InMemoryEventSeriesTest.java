package org.mintatlas.memory.event;

import org.mintatlas.application.event.EventSeries;
import org.mintatlas.application.event.Events;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.storing.Transactions;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.event.EventSeriesContract;

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

  @Override
  public Transactions transactions() {
    return atlas.transactions;
  }
}
