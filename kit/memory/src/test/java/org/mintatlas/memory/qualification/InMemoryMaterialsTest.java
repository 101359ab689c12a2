package org.mintatlas.memory.qualification;

import org.mintatlas.application.qualification.Materials;
import org.mintatlas.application.qualification.Programmes;
import org.mintatlas.application.storing.Transactions;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.qualification.MaterialsContract;

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

  @Override
  public Transactions transactions() {
    return atlas.transactions;
  }
}
