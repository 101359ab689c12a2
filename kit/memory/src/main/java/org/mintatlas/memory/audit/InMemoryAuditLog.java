package org.mintatlas.memory.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mintatlas.application.audit.AuditEntry;
import org.mintatlas.application.audit.AuditLog;
import org.mintatlas.application.audit.AuditSubject;
import org.mintatlas.application.audit.FieldChange;
import org.mintatlas.memory.storing.TakingTurns;

/** One transaction runs at a time, so that none can come in between. */
public final class InMemoryAuditLog extends TakingTurns implements AuditLog {
  private final List<Logged> logged = new ArrayList<>();

  @Override
  public void append(List<AuditEntry> entries) {
    requireTurn();
    entries.forEach(this::add);
  }

  private synchronized void add(AuditEntry entry) {
    logged.add(new Logged(logged.size() + 1L, entry));
  }

  @Override
  public synchronized List<Logged> of(Set<AuditSubject> subjects, long before, int most) {
    return logged.reversed().stream()
        .filter(one -> one.position() < before && subjects.contains(one.entry().subject()))
        .limit(most)
        .toList();
  }

  @Override
  public synchronized List<Logged> since(Set<AuditSubject> subjects, long after, int most) {
    return logged.stream()
        .filter(one -> one.position() > after && subjects.contains(one.entry().subject()))
        .limit(most)
        .toList();
  }

  @Override
  public synchronized long count(Set<AuditSubject> subjects) {
    return logged.stream().filter(one -> subjects.contains(one.entry().subject())).count();
  }

  @Override
  public synchronized Set<AuditSubject> withId(UUID id) {
    return logged.stream()
        .map(one -> one.entry().subject())
        .filter(subject -> subject.id().equals(id))
        .collect(Collectors.toSet());
  }

  /** Waits for the transaction that runs, which may be undone. */
  @Override
  public List<Logged> after(long position, int most) {
    return turn().take(() -> committed(position, most));
  }

  private synchronized List<Logged> committed(long position, int most) {
    int from = Math.clamp(position, 0, logged.size());
    return List.copyOf(logged.subList(from, Math.min(logged.size(), from + most)));
  }

  @Override
  public synchronized List<LastSet> lastSetBesides(String command) {
    Map<List<Object>, LastSet> last = new LinkedHashMap<>();
    for (Logged one : logged) {
      AuditEntry entry = one.entry();
      for (FieldChange change : entry.changes()) {
        List<Object> part = List.of(entry.subject(), change.field());
        if (entry.command().equals(command)) {
          last.remove(part);
        } else {
          last.put(part, new LastSet(entry.subject(), change.field(), entry.at(), entry.version()));
        }
      }
    }
    return List.copyOf(last.values());
  }

  @Override
  public long latest() {
    return turn().take(this::size);
  }

  private synchronized long size() {
    return logged.size();
  }

  @Override
  public synchronized Ending begin() {
    int before = logged.size();
    return () -> cut(before);
  }

  private synchronized void cut(int size) {
    logged.subList(size, logged.size()).clear();
  }
}
