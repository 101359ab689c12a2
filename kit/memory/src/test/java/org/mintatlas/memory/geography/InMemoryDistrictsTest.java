package org.mintatlas.memory.geography;

import org.mintatlas.application.geography.Districts;
import org.mintatlas.testkit.geography.DistrictsContract;

class InMemoryDistrictsTest implements DistrictsContract {
  private final InMemoryDistricts districts = new InMemoryDistricts();

  @Override
  public Districts districts() {
    return districts;
  }
}
