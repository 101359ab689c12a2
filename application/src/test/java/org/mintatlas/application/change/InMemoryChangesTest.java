package org.mintatlas.application.change;

class InMemoryChangesTest implements ChangesContract {
  private final InMemoryChanges changes = new InMemoryChanges();

  @Override
  public Changes changes() {
    return changes;
  }

  @Override
  public Changes otherInstance() {
    return changes;
  }
}
