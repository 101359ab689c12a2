package org.mintatlas.testkit.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.command.key.IdempotencyKey;
import org.mintatlas.application.command.key.IdempotencyRecords;
import org.mintatlas.application.command.key.IdempotencyRecords.DoneCommand;
import org.mintatlas.domain.account.AccountId;
import org.mintatlas.testkit.Atlas;
import org.mintatlas.testkit.account.AccountFixtures;
import org.mintatlas.testkit.storing.Race;

/** What every implementation of {@link IdempotencyRecords} promises. */
public interface IdempotencyRecordsContract extends Atlas {
  /** The moment of the tests. */
  Instant NOW = Instant.parse("2026-01-01T10:00:00Z");

  private AccountId account() {
    return saved(accounts().save(AccountFixtures.anAccount())).id();
  }

  /** What was done before; when nothing was, this is done. */
  private Optional<DoneCommand> once(AccountId account, String key, DoneCommand does, Instant at) {
    return transactions()
        .inTransaction(() -> {
          Optional<DoneCommand> before =
              idempotencyRecords().take(account, new IdempotencyKey(key), at);
          if (before.isEmpty()) {
            idempotencyRecords().done(account, new IdempotencyKey(key), does);
          }
          return before;
        });
  }

  private static DoneCommand command(String hash) {
    return new DoneCommand(hash, UUID.randomUUID());
  }

  @Test
  default void tellWhatWasDoneUnderAKey() {
    AccountId account = account();
    DoneCommand first = command("a");
    assertThat(once(account, "one", first, NOW)).isEmpty();
    assertThat(once(account, "one", command("b"), NOW.plusSeconds(1))).contains(first);
    assertThat(once(account, "other", command("c"), NOW)).isEmpty();
    assertThat(once(account(), "one", command("d"), NOW)).isEmpty();
  }

  @Test
  default void forgetAKeyAfterADay() {
    AccountId account = account();
    DoneCommand first = command("a");
    DoneCommand second = command("b");
    assertThat(once(account, "one", first, NOW)).isEmpty();
    Instant last = NOW.plus(IdempotencyRecords.KEPT).minusSeconds(1);
    assertThat(once(account, "one", command("c"), last)).contains(first);
    assertThat(once(account, "one", second, last.plusSeconds(1))).isEmpty();
    assertThat(once(account, "one", command("d"), last.plusSeconds(2))).contains(second);
  }

  @Test
  default void aKeyUnderWhichNothingWasDoneIsFreeAgain() {
    AccountId account = account();
    assertThatThrownBy(() ->
            transactions()
                .inTransaction(() -> {
                  assertThat(idempotencyRecords().take(account, new IdempotencyKey("one"), NOW))
                      .isEmpty();
                  throw new IllegalStateException("Undone");
                }))
        .hasMessage("Undone");
    assertThat(once(account, "one", command("a"), NOW)).isEmpty();
  }

  @Test
  default void areTakenInATransactionOnly() {
    AccountId account = account();
    assertThatThrownBy(() -> idempotencyRecords().take(account, new IdempotencyKey("one"), NOW))
        .isInstanceOf(IllegalStateException.class);
  }

  @RepeatedTest(3)
  default void ofSeveralAtOnceOneDoesIt() throws Exception {
    AccountId account = account();
    Callable<Optional<DoneCommand>> attempt = () -> once(account, "one", command("a"), NOW);
    List<Optional<DoneCommand>> told = Race.of(Collections.nCopies(4, attempt));
    assertThat(told).filteredOn(Optional::isEmpty).hasSize(1);
    assertThat(told.stream().flatMap(Optional::stream).distinct()).hasSize(1);
  }
}
