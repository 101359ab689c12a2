package org.mintatlas.application.qualification;

import org.mintatlas.application.InMemoryAtlas;

class InMemoryMaterialsTest implements MaterialsContract {
  private final InMemoryAtlas atlas = new InMemoryAtlas();

  @Override
  public Materials materials() {
    return atlas.materials;
  }

  @Override
  public Programmes programmes() {
    return atlas.programmes;
  }
}
