package org.mintatlas.memory.geography;

import org.mintatlas.application.geography.Districts;
import org.mintatlas.application.geography.Postcodes;
import org.mintatlas.testkit.geography.PostcodesContract;

class InMemoryPostcodesTest implements PostcodesContract {
  private final InMemoryDistricts districts = new InMemoryDistricts();
  private final InMemoryPostcodes postcodes = new InMemoryPostcodes();

  @Override
  public Postcodes postcodes() {
    return postcodes;
  }

  @Override
  public Districts districts() {
    return districts;
  }
}
