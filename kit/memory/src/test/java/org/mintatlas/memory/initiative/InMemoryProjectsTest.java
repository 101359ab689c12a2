package org.mintatlas.memory.initiative;

import org.mintatlas.application.geography.Districts;
import org.mintatlas.application.initiative.Initiatives;
import org.mintatlas.application.initiative.Projects;
import org.mintatlas.application.storing.Transactions;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.initiative.ProjectsContract;

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

  @Override
  public Transactions transactions() {
    return atlas.transactions;
  }
}
