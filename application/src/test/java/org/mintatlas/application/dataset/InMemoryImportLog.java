package org.mintatlas.application.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The log of imports in memory. */
public final class InMemoryImportLog implements ImportLog {
  private final List<Entry> entries = new ArrayList<>();
  private Optional<Entry> meanwhile = Optional.empty();

  /** Lets another program import something while this one waits for the lock. */
  void meanwhile(Entry entry) {
    meanwhile = Optional.of(entry);
  }

  @Override
  public void lock() {
    meanwhile.ifPresent(entries::add);
    meanwhile = Optional.empty();
  }

  @Override
  public void add(Entry entry) {
    entries.add(entry);
  }

  @Override
  public Optional<Entry> latest() {
    return entries.stream().max(Comparator.comparing(Entry::at));
  }
}
