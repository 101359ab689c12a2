package org.mintatlas.application.quality;

import org.mintatlas.application.InMemoryAtlas;

class InMemoryFrameworkEditionsTest implements FrameworkEditionsContract {
  private final InMemoryAtlas atlas = new InMemoryAtlas();

  @Override
  public FrameworkEditions editions() {
    return atlas.frameworkEditions;
  }
}
