package org.mintatlas.memory.award;

import org.mintatlas.application.award.Applications;
import org.mintatlas.application.award.Awards;
import org.mintatlas.application.award.Calls;
import org.mintatlas.application.governance.Bodies;
import org.mintatlas.application.person.Persons;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.Transactions;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.award.CallsContract;

class InMemoryCallsTest implements CallsContract {
  private final InMemoryAtlas atlas = new InMemoryAtlas();

  @Override
  public Calls calls() {
    return atlas.calls;
  }

  @Override
  public Awards awards() {
    return atlas.awards;
  }

  @Override
  public Bodies bodies() {
    return atlas.bodies;
  }

  @Override
  public Persons persons() {
    return atlas.persons;
  }

  @Override
  public Regions regions() {
    return atlas.regions;
  }

  @Override
  public Applications applications() {
    return atlas.applications;
  }

  @Override
  public Transactions transactions() {
    return atlas.transactions;
  }
}
