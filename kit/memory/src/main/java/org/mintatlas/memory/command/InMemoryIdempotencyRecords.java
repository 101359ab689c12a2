package org.mintatlas.memory.command;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mintatlas.application.command.key.IdempotencyKey;
import org.mintatlas.application.command.key.IdempotencyRecords;
import org.mintatlas.domain.account.AccountId;
import org.mintatlas.memory.storing.TakingTurns;

/** Whoever comes with the same key waits anyway: one transaction runs at a time. */
public final class InMemoryIdempotencyRecords extends TakingTurns implements IdempotencyRecords {
  private final Map<Taken, Kept> records = new HashMap<>();

  private record Taken(AccountId account, IdempotencyKey key) {}

  private record Kept(Instant at, Optional<DoneCommand> done) {}

  @Override
  public Optional<DoneCommand> take(AccountId account, IdempotencyKey key, Instant now) {
    requireTurn();
    records.values().removeIf(kept -> !kept.at().plus(KEPT).isAfter(now));
    Kept before = records.putIfAbsent(new Taken(account, key), new Kept(now, Optional.empty()));
    return before == null ? Optional.empty() : before.done();
  }

  @Override
  public void done(AccountId account, IdempotencyKey key, DoneCommand done) {
    requireTurn();
    records.computeIfPresent(
        new Taken(account, key), (taken, kept) -> new Kept(kept.at(), Optional.of(done)));
  }

  @Override
  public Ending begin() {
    Map<Taken, Kept> before = Map.copyOf(records);
    return () -> {
      records.clear();
      records.putAll(before);
    };
  }
}
