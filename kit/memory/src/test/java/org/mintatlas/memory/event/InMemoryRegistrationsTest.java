package org.mintatlas.memory.event;

import org.mintatlas.application.event.EventSeries;
import org.mintatlas.application.event.Events;
import org.mintatlas.application.event.Registrations;
import org.mintatlas.application.person.Persons;
import org.mintatlas.application.storing.Transactions;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.event.RegistrationsContract;

class InMemoryRegistrationsTest implements RegistrationsContract {
  private final InMemoryAtlas atlas = new InMemoryAtlas();

  @Override
  public Registrations registrations() {
    return atlas.registrations;
  }

  @Override
  public EventSeries series() {
    return atlas.eventSeries;
  }

  @Override
  public Events events() {
    return atlas.events;
  }

  @Override
  public Persons persons() {
    return atlas.persons;
  }

  @Override
  public Transactions transactions() {
    return atlas.transactions;
  }
}
