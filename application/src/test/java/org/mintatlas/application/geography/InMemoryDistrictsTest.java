package org.mintatlas.application.geography;

class InMemoryDistrictsTest implements DistrictsContract {
  private final InMemoryDistricts districts = new InMemoryDistricts();

  @Override
  public Districts districts() {
    return districts;
  }
}
