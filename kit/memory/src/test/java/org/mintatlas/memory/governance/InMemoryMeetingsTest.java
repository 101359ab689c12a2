package org.mintatlas.memory.governance;

import org.mintatlas.application.governance.Bodies;
import org.mintatlas.application.governance.Meetings;
import org.mintatlas.application.storing.Transactions;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.governance.MeetingsContract;

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

  @Override
  public Transactions transactions() {
    return atlas.transactions;
  }
}
