package org.mintatlas.persistence.storing;

import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.shared.Slug;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Stores aggregates so that of several writers at once exactly one wins, and the others are told.
 *
 * <p>What decides is the database: versions in its updates, and its constraints. Nothing is looked
 * up beforehand that another writer could change in between.
 */
public final class AggregateStore {
  private final EntityManager entities;
  private final JdbcClient jdbc;
  private final TransactionTemplate transactions;
  private final TransactionTemplate reading;

  /**
   * @param entities the shared one, which is of the transaction that runs
   * @param jdbc of the same transactions
   */
  public AggregateStore(
      EntityManager entities, JdbcClient jdbc, PlatformTransactionManager transactionManager) {
    this.entities = entities;
    this.jdbc = jdbc;
    transactions = new TransactionTemplate(transactionManager);
    reading = new TransactionTemplate(transactionManager);
    reading.setReadOnly(true);
  }

  /**
   * Does the work of storing an aggregate, in the transaction that runs, else in one of its own.
   *
   * <p>After a refusal the transaction can only be rolled back: PostgreSQL lets nothing else happen
   * in it. One of our own is rolled back here; a transaction around it ends with an exception if
   * somebody tries to commit it all the same.
   *
   * @param given the version that the caller had read
   * @param work stores it with the other methods of this class, and gives it with its new version
   */
  public <T> SaveResult<T> attempt(long given, Supplier<T> work) {
    return Objects.requireNonNull(transactions.execute(status -> attempt(given, work, status)));
  }

  private <T> SaveResult<T> attempt(long given, Supplier<T> work, TransactionStatus status) {
    try {
      return new SaveResult.Saved<>(work.get());
    } catch (RuntimeException e) {
      Refusal refusal = Refusal.of(e, given);
      if (refusal == null) {
        throw e;
      }
      status.setRollbackOnly();
      return refusal.result();
    } finally {
      // Else a long transaction would look through all it has stored again and again for changes.
      entities.clear();
    }
  }

  /**
   * Writes the rows of an aggregate.
   *
   * @param given the version that the caller had read; 0 for an aggregate that was never stored
   * @return the new version, always the one after the given
   */
  public long write(AggregateEntity entity, long given) {
    if (given == 0) {
      entity.version = null;
      entities.persist(entity);
      entities.flush();
      return versionOf(entity);
    }
    entity.version = given;
    AggregateEntity merged = entities.merge(entity);
    entities.flush();
    // Where nothing was changed, or only what hangs on it, Hibernate has not counted.
    return versionOf(merged) == given ? countUp(merged, given) : versionOf(merged);
  }

  /** Not by a lock of JPA: that waits in a batch until the commit, where no refusal can be told. */
  private long countUp(AggregateEntity entity, long given) {
    int counted =
        entities
            .createQuery(
                String.format(
                    Locale.ROOT,
                    "update %s set version = version + 1 where id = :id and version = :given",
                    entity.getClass().getSimpleName()))
            .setParameter("id", entity.id)
            .setParameter("given", given)
            .executeUpdate();
    if (counted == 0) {
      throw Refusal.stale(given);
    }
    return given + 1;
  }

  private static long versionOf(AggregateEntity entity) {
    return Objects.requireNonNull(entity.version);
  }

  /**
   * Gives an aggregate the slug, unless another one has it or had it before.
   *
   * @param table the table of the aggregates; beside it is one of all their slugs
   */
  public void claim(String table, Slug slug, UUID owner) {
    int mine =
        jdbc.sql(
                String.format(
                    Locale.ROOT,
                    """
                    insert into %1$s_slug as known (slug, %1$s_id) values (:slug, :owner)
                    on conflict (slug) do update set %1$s_id = excluded.%1$s_id
                    where known.%1$s_id = excluded.%1$s_id
                    """,
                    table))
            .param("slug", slug.value())
            .param("owner", owner)
            .update();
    if (mine == 0) {
      throw Refusal.slugTaken(slug);
    }
  }

  /** Refuses because it refers to something that does not exist. */
  public RuntimeException unknown(String what) {
    return Refusal.referenceUnknown(what);
  }

  /** Reads entities, in the transaction that runs, else in one of its own. */
  public <T> T read(Supplier<T> work) {
    return Objects.requireNonNull(
        reading.execute(status -> {
          try {
            return work.get();
          } finally {
            entities.clear();
          }
        }));
  }
}
