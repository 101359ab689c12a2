package org.mintatlas.application.dataset;

class InMemoryImportLogTest implements ImportLogContract {
  private final ImportLog log = new InMemoryImportLog();

  @Override
  public ImportLog importLog() {
    return log;
  }
}
