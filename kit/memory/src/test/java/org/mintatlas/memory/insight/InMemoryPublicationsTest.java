package org.mintatlas.memory.insight;

import org.mintatlas.application.award.Awards;
import org.mintatlas.application.award.Calls;
import org.mintatlas.application.event.EventSeries;
import org.mintatlas.application.event.Events;
import org.mintatlas.application.insight.Publications;
import org.mintatlas.application.insight.Surveys;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.qualification.Cohorts;
import org.mintatlas.application.qualification.Programmes;
import org.mintatlas.application.storing.Transactions;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.insight.PublicationsContract;

class InMemoryPublicationsTest implements PublicationsContract {
  private final InMemoryAtlas atlas = new InMemoryAtlas();

  @Override
  public Publications publications() {
    return atlas.publications;
  }

  @Override
  public Surveys surveys() {
    return atlas.surveys;
  }

  @Override
  public Organisations organisations() {
    return atlas.organisations;
  }

  @Override
  public Awards awards() {
    return atlas.awards;
  }

  @Override
  public Calls calls() {
    return atlas.calls;
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
  public Programmes programmes() {
    return atlas.programmes;
  }

  @Override
  public Cohorts cohorts() {
    return atlas.cohorts;
  }

  @Override
  public Transactions transactions() {
    return atlas.transactions;
  }
}
