package org.mintatlas.application.initiative;

import org.mintatlas.application.InMemoryAtlas;
import org.mintatlas.application.geography.Districts;

class InMemoryProjectsTest implements ProjectsContract {
  private final InMemoryAtlas atlas = new InMemoryAtlas();

  @Override
  public Projects projects() {
    return atlas.projects;
  }

  @Override
  public Initiatives initiatives() {
    return atlas.initiatives;
  }

  @Override
  public Districts districts() {
    return atlas.districts;
  }
}
