package org.mintatlas.application.insight;

import org.mintatlas.application.InMemoryAtlas;
import org.mintatlas.application.organisation.Organisations;

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
}
