package org.mintatlas.application.geography;

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
