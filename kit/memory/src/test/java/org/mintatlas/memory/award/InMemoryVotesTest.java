package org.mintatlas.memory.award;

import org.mintatlas.application.award.Applications;
import org.mintatlas.application.award.Awards;
import org.mintatlas.application.award.Calls;
import org.mintatlas.application.award.jury.Votes;
import org.mintatlas.application.person.Persons;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.Transactions;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.award.VotesContract;

class InMemoryVotesTest implements VotesContract {
  private final InMemoryAtlas atlas = new InMemoryAtlas();

  @Override
  public Votes votes() {
    return atlas.votes;
  }

  @Override
  public Applications applications() {
    return atlas.applications;
  }

  @Override
  public Calls calls() {
    return atlas.calls;
  }

  @Override
  public Awards awards() {
    return atlas.awards;
  }

  @Override
  public Regions regions() {
    return atlas.regions;
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
