package org.mintatlas.memory.event;

import org.mintatlas.application.event.EventSeries;
import org.mintatlas.application.event.Events;
import org.mintatlas.application.geography.Districts;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.Transactions;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.event.EventsContract;

class InMemoryEventsTest implements EventsContract {
  private final InMemoryAtlas atlas = new InMemoryAtlas();

  @Override
  public Events events() {
    return atlas.events;
  }

  @Override
  public EventSeries series() {
    return atlas.eventSeries;
  }

  @Override
  public Organisations organisations() {
    return atlas.organisations;
  }

  @Override
  public Regions regions() {
    return atlas.regions;
  }

  @Override
  public Districts districts() {
    return atlas.districts;
  }

  @Override
  public Transactions transactions() {
    return atlas.transactions;
  }
}
