package org.mintatlas.application.event;

import org.mintatlas.application.InMemoryAtlas;
import org.mintatlas.application.person.Persons;

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
}
