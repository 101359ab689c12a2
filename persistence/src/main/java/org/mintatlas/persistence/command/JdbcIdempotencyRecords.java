package org.mintatlas.persistence.command;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.mintatlas.application.command.key.IdempotencyKey;
import org.mintatlas.application.command.key.IdempotencyRecords;
import org.mintatlas.domain.account.AccountId;
import org.mintatlas.persistence.statement.Statements;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What was done under which keys, in the table {@code idempotency_record}. */
class JdbcIdempotencyRecords implements IdempotencyRecords {
  private final Statements jdbc;

  JdbcIdempotencyRecords(Statements jdbc) {
    this.jdbc = jdbc;
  }

  /** A second insert of the same key waits for the transaction of the first. */
  @Override
  public Optional<DoneCommand> take(AccountId account, IdempotencyKey key, Instant now) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("Outside of a transaction a turn would be over at once");
    }
    OffsetDateTime expired = now.minus(KEPT).atOffset(ZoneOffset.UTC);
    // Some of those that nobody asks for again, without waiting for others who remove them.
    jdbc.sql(
            """
            delete from idempotency_record
            where (account_id, key) in (
              select account_id, key from idempotency_record
              where taken_at <= :expired and (account_id, key) <> (:account, :key)
              order by taken_at limit 10
              for update skip locked)
            """)
        .param("expired", expired)
        .param("account", account.value())
        .param("key", key.value())
        .update();
    int taken =
        jdbc.sql(
                """
                insert into idempotency_record as known (account_id, key, taken_at)
                values (:account, :key, :now)
                on conflict (account_id, key) do update
                set taken_at = excluded.taken_at, command = null, result = null
                where known.taken_at <= :expired
                """)
            .param("account", account.value())
            .param("key", key.value())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("expired", expired)
            .update();
    return taken > 0 ? Optional.empty() : done(account, key);
  }

  private Optional<DoneCommand> done(AccountId account, IdempotencyKey key) {
    return jdbc.sql(
            """
            select command, result from idempotency_record
            where account_id = :account and key = :key and command is not null
            """)
        .param("account", account.value())
        .param("key", key.value())
        .query((row, number) ->
            new DoneCommand(row.getString("command"), row.getObject("result", UUID.class)))
        .optional();
  }

  @Override
  public void done(AccountId account, IdempotencyKey key, DoneCommand done) {
    jdbc.sql(
            """
            update idempotency_record set command = :command, result = :result
            where account_id = :account and key = :key
            """)
        .param("command", done.command())
        .param("result", done.result())
        .param("account", account.value())
        .param("key", key.value())
        .update();
  }
}
