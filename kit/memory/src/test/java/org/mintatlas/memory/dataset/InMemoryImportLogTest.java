package org.mintatlas.memory.dataset;

import org.mintatlas.application.dataset.ImportLog;
import org.mintatlas.testkit.dataset.ImportLogContract;

class InMemoryImportLogTest implements ImportLogContract {
  private final ImportLog log = new InMemoryImportLog();

  @Override
  public ImportLog importLog() {
    return log;
  }
}
