package org.mintatlas.application.governance;

import org.mintatlas.application.InMemoryAtlas;

class InMemoryMeetingsTest implements MeetingsContract {
  private final InMemoryAtlas atlas = new InMemoryAtlas();

  @Override
  public Meetings meetings() {
    return atlas.meetings;
  }

  @Override
  public Bodies bodies() {
    return atlas.bodies;
  }
}
