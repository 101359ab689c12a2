package org.mintatlas.memory.insight;

import org.mintatlas.application.insight.Surveys;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.storing.Transactions;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.insight.SurveysContract;

class InMemorySurveysTest implements SurveysContract {
  private final InMemoryAtlas atlas = new InMemoryAtlas();

  @Override
  public Surveys surveys() {
    return atlas.surveys;
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
