package org.mintatlas.persistence.storing;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.Savepoint;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.persistence.paging.KnownRows;
import org.mintatlas.persistence.statement.Sql;
import org.mintatlas.persistence.statement.Statements;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Stores aggregates so that of several writers at once exactly one wins, and the others are told.
 *
 * <p>What decides is the database: versions in its updates, and its constraints. Nothing is looked
 * up beforehand that another writer could change in between.
 */
public final class AggregateStore {
  /** How often a save is tried whose reason to be refused has gone before it was found. */
  private static final int ATTEMPTS = 3;

  /** The rows of a list are sent together. */
  private static final int ROWS_TOGETHER = 50;

  private final EntityManager entities;
  private final JdbcOperations connections;
  private final Statements jdbc;
  private final KnownRows known;
  private final SearchRows search;
  private final TransactionTemplate transactions;
  private final TransactionTemplate reading;

  /**
   * @param entities the shared one, which is of the transaction that runs
   * @param connections of the same transactions
   * @param known what was read before
   */
  public AggregateStore(
      EntityManager entities,
      JdbcOperations connections,
      PlatformTransactionManager transactionManager,
      KnownRows known) {
    this.entities = entities;
    this.connections = connections;
    this.known = known;
    jdbc = new Statements(connections);
    search = new SearchRows(jdbc);
    transactions = new TransactionTemplate(transactionManager);
    reading = new TransactionTemplate(transactionManager);
    reading.setReadOnly(true);
  }

  /**
   * Does the work of storing an aggregate, in the transaction that runs, else in one of its own. A
   * refusal takes back what the work has done, and the transaction goes on.
   *
   * @param work stores it with the other methods of this class, and gives it with its new version
   * @param reason why it was refused; empty when there is no reason any more
   */
  <T> SaveResult<T> attempt(
      Supplier<T> work, Function<RuntimeException, Optional<SaveResult<T>>> reason) {
    return Objects.requireNonNull(
        transactions.execute(status -> {
          RuntimeException refusal = null;
          for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
              return new SaveResult.Saved<>(undoneByRefusal(work));
            } catch (RuntimeException e) {
              if (!RefusedSave.is(e)) {
                throw e;
              }
              Optional<SaveResult<T>> told = reason.apply(e);
              if (told.isPresent()) {
                return told.get();
              }
              refusal = e;
            }
          }
          throw Objects.requireNonNull(refusal);
        }));
  }

  /** PostgreSQL lets nothing else happen in a transaction after an error but to go back. */
  private <T> T undoneByRefusal(Supplier<T> work) {
    return Objects.requireNonNull(
        connections.execute((Connection connection) -> {
          Savepoint before = connection.setSavepoint();
          try {
            T done = work.get();
            connection.releaseSavepoint(before);
            return done;
          } catch (RuntimeException e) {
            // After anything else, such as a connection that broke off, all of it is undone.
            if (RefusedSave.is(e)) {
              connection.rollback(before);
              connection.releaseSavepoint(before);
            }
            throw e;
          }
        }));
  }

  /**
   * Writes the rows of an aggregate.
   *
   * <p>In a session of its own on the connection of the transaction: a failure in the one of the
   * transaction would let that end in no other way than undone.
   *
   * @param given the version that the caller had read; 0 for an aggregate that was never stored
   * @return the new version, always the one after the given
   */
  long write(AggregateEntity entity, long given) {
    entity.version = given == 0 ? 1 : given;
    entity.derive();
    connections.execute((Connection connection) -> {
      try (StatelessSession session = sessions().openStatelessSession(connection)) {
        session.setJdbcBatchSize(ROWS_TOGETHER);
        if (given == 0) {
          session.insert(entity);
        } else {
          session.update(entity);
        }
        ((SharedSessionContractImplementor) session).getJdbcCoordinator().executeBatch();
      }
      return null;
    });
    return given + 1;
  }

  Statements jdbc() {
    return jdbc;
  }

  /** What things are found by. */
  SearchRows search() {
    return search;
  }

  /** The elements that were read before, which may be asked for instead of the database. */
  public KnownRows known() {
    return known;
  }

  /** Asked for when it is needed, because Hibernate gets ready while the program starts. */
  private SessionFactory sessions() {
    return entities.getEntityManagerFactory().unwrap(SessionFactory.class);
  }

  /**
   * Gives an aggregate the slug, unless another one has it or had it before.
   *
   * @param table the table of the aggregates; beside it is one of all their slugs
   */
  void claim(String table, Slug slug, UUID owner) {
    int mine =
        jdbc.sql(
                Sql.of(
                    """
                    insert into %1$s_slug as known (slug, %1$s_id) values (:slug, :owner)
                    on conflict (slug) do update set %1$s_id = excluded.%1$s_id
                    where known.%1$s_id = excluded.%1$s_id
                    """,
                    Sql.names(table)))
            .param("slug", slug.value())
            .param("owner", owner)
            .update();
    if (mine == 0) {
      throw new RefusedSave("slug " + slug);
    }
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
