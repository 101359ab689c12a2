package org.mintatlas.application.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The log of imports in memory. */
public final class InMemoryImportLog implements ImportLog {
  private final List<Entry> entries = new ArrayList<>();

  /** Nobody else can see this memory. */
  @Override
  public void lock() {}

  @Override
  public void add(Entry entry) {
    entries.add(entry);
  }

  @Override
  public Optional<Entry> latest() {
    return entries.stream().max(Comparator.comparing(Entry::at));
  }
}
