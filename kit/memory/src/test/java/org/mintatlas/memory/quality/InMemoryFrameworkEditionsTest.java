package org.mintatlas.memory.quality;

import org.mintatlas.application.quality.FrameworkEditions;
import org.mintatlas.application.storing.Transactions;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.quality.FrameworkEditionsContract;

class InMemoryFrameworkEditionsTest implements FrameworkEditionsContract {
  private final InMemoryAtlas atlas = new InMemoryAtlas();

  @Override
  public FrameworkEditions editions() {
    return atlas.frameworkEditions;
  }

  @Override
  public Transactions transactions() {
    return atlas.transactions;
  }
}
