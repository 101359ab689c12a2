package org.mintatlas.memory.change;

import org.mintatlas.application.change.Changes;
import org.mintatlas.testkit.change.ChangesContract;

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
