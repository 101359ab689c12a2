package org.mintatlas.application.governance;

import org.mintatlas.application.InMemoryAtlas;
import org.mintatlas.application.organisation.Organisations;

class InMemoryBodiesTest implements BodiesContract {
  private final InMemoryAtlas atlas = new InMemoryAtlas();

  @Override
  public Bodies bodies() {
    return atlas.bodies;
  }

  @Override
  public Organisations organisations() {
    return atlas.organisations;
  }
}
