package org.mintatlas.application.command.key;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mintatlas.domain.account.AccountId;
import org.mintatlas.domain.shared.Require;

/** Which commands were done under which keys, so that none is done twice. */
public interface IdempotencyRecords {

  /** Stands for the account of all who have none. */
  AccountId NOBODY = new AccountId(new UUID(0, 0));

  /** How long a key is known. */
  Duration KEPT = Duration.ofHours(24);

  /**
   * What was done under a key.
   *
   * @param command a hash of the command
   * @param result the identity of what it brought
   */
  record DoneCommand(String command, UUID result) {
    public DoneCommand {
      Require.given("command", command, "result", result);
    }
  }

  /**
   * Takes a key of an account for the transaction that runs, unless something was done under it in
   * the last {@link #KEPT}. Whoever comes with the same key at the same time waits until the
   * transaction of the first has ended, and is then told what that did; when it did nothing, the
   * key is theirs.
   *
   * @param now the moment
   * @return what was done under it; empty when it is taken
   * @throws IllegalStateException outside of a transaction
   */
  Optional<DoneCommand> take(AccountId account, IdempotencyKey key, Instant now);

  /** Says what is done under a key that was taken in the transaction that runs. */
  void done(AccountId account, IdempotencyKey key, DoneCommand done);
}
