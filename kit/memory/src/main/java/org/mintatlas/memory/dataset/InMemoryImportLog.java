package org.mintatlas.memory.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mintatlas.application.dataset.ImportLog;
import org.mintatlas.memory.storing.InMemoryState;

public final class InMemoryImportLog implements ImportLog, InMemoryState {
  private final List<Entry> entries = new ArrayList<>();
  private final Map<UUID, Long> versions = new HashMap<>();

  /** Nothing to do: transactions in memory run one at a time. */
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

  @Override
  public void left(Map<UUID, Long> left) {
    versions.putAll(left);
  }

  @Override
  public Map<UUID, Long> versions() {
    return Map.copyOf(versions);
  }

  @Override
  public Ending begin() {
    List<Entry> entriesBefore = List.copyOf(entries);
    Map<UUID, Long> versionsBefore = versions();
    return () -> {
      entries.clear();
      entries.addAll(entriesBefore);
      versions.clear();
      versions.putAll(versionsBefore);
    };
  }
}
