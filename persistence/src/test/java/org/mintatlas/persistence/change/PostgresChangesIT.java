package org.mintatlas.persistence.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.change.ChangesContract.aChange;
import static org.mintatlas.testkit.change.ChangesContract.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.change.Changes;
import org.mintatlas.persistence.statement.Statements;
import org.mintatlas.persistence.storing.SpringTransactions;
import org.mintatlas.persistence.testing.TestDatabase;
import org.mintatlas.testkit.change.ChangesContract;
import org.mintatlas.testkit.change.Heard;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two instances on one database. */
class PostgresChangesIT implements ChangesContract {
  private static final PGSimpleDataSource DATABASE = TestDatabase.fresh();

  /** Of this database alone, which nobody else has a pool of; the server cleans it up by itself. */
  private static final String BACKENDS =
      """
      from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()
        and backend_type = 'client backend'
      """;

  private final JdbcClient jdbc = JdbcClient.create(DATABASE);
  private final TransactionTemplate transaction =
      new TransactionTemplate(new JdbcTransactionManager(DATABASE));
  private final PostgresChanges one = over(DATABASE);
  private final PostgresChanges other = over(DATABASE);

  /** A session of the server ends some time after its connection. */
  @AfterEach
  void close() {
    one.close();
    other.close();
    await(() -> backends() == 0);
  }

  @Override
  public Changes changes() {
    return one;
  }

  @Override
  public Changes otherInstance() {
    return other;
  }

  private int backends() {
    return jdbc.sql("select count(*) " + BACKENDS).query(Integer.class).single();
  }

  private void terminateBackends() {
    jdbc.sql("select pg_terminate_backend(pid) " + BACKENDS).query(Boolean.class).list();
  }

  @Test
  void deliversWithTheCommitAndNotBefore() {
    Change inside = aChange();
    Change next = aChange();
    try (Heard heard = new Heard(other)) {
      transaction.executeWithoutResult(status -> {
        one.announce(List.of(inside));
        // As somebody who wakes up at the wrong moment.
        separately("select pg_notify('mintatlas_change', '')");
        LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        assertThat(heard.changes()).isEmpty();
      });
      one.announce(List.of(next));
      await(() -> heard.changes().size() == 2);
      assertThat(heard.changes()).containsExactly(inside, next);
    }
  }

  private static PostgresChanges over(DataSource database) {
    return new PostgresChanges(
        new JdbcAuditLog(new Statements(new JdbcTemplate(database))),
        new SpringTransactions(new JdbcTransactionManager(database)),
        DATABASE::getConnection);
  }

  /** By another connection than that of the transaction that runs. */
  private static void separately(String statement) {
    PGSimpleDataSource same = new PGSimpleDataSource();
    same.setURL(DATABASE.getURL());
    same.setUser(DATABASE.getUser());
    same.setPassword(DATABASE.getPassword());
    JdbcClient.create(same).sql(statement).query(row -> {});
  }

  @Test
  void deliversNothingOfATransactionThatIsRolledBack() {
    Change committed = aChange();
    try (Heard heard = new Heard(other)) {
      transaction.executeWithoutResult(status -> {
        one.announce(List.of(aChange()));
        status.setRollbackOnly();
      });
      one.announce(List.of(committed));
      await(() -> !heard.changes().isEmpty());
      assertThat(heard.changes()).containsExactly(committed);
    }
  }

  /** Also of what was committed while it was away, and without telling anybody of it. */
  @Test
  void missesNothingOverALostConnection() {
    List<Change> given = new ArrayList<>();
    try (Heard heard = new Heard(one)) {
      for (int i = 0; i < 20; i++) {
        if (i % 5 == 0) {
          terminateBackends();
        }
        Change change = aChange();
        other.announce(List.of(change));
        given.add(change);
      }
      await(() -> heard.changes().size() >= given.size());
      assertThat(heard.changes()).isEqualTo(given);
      assertThat(heard.interruptions()).isZero();
    }
  }

  /** Somebody resumes behind what the database has been put back behind. */
  @Test
  void tellsOfAnInterruptionWhenTheDatabaseWasPutBack() {
    try (Heard heard = new Heard(one)) {
      one.announce(List.of(aChange()));
      await(() -> heard.changes().size() == 1);
      jdbc.sql(
              """
              alter table audit_entry disable trigger refuse_change;
              delete from audit_entry;
              alter table audit_entry enable trigger refuse_change;
              """)
          .update();
      terminateBackends();
      await(() -> heard.interruptions() == 1);
      Change next = aChange();
      one.announce(List.of(next));
      await(() -> heard.changes().size() == 2);
      assertThat(heard.changes().getLast()).isEqualTo(next);
    }
  }

  @Test
  void passesOverNotificationsOfOthers() {
    try (Heard heard = new Heard(one)) {
      jdbc.sql("select pg_notify('mintatlas_change', 'hello')").query((row, n) -> n).list();
      Change next = aChange();
      one.announce(List.of(next));
      await(() -> !heard.changes().isEmpty());
      assertThat(heard.changes()).containsExactly(next);
    }
  }

  /** What is larger than what is read at a time. */
  @Test
  void deliversManyAtOnce() {
    List<Change> many = Stream.generate(ChangesContract::aChange).limit(1500).toList();
    try (Heard heard = new Heard(other)) {
      one.announce(many);
      await(() -> heard.changes().size() == many.size());
      assertThat(heard.changes()).isEqualTo(many);
    }
  }

  @Test
  void takesAConnectionWithTheFirstListenerAndGivesItBackWhenItIsClosed() {
    await(() -> backends() == 0);
    try (Heard first = new Heard(one);
        Heard second = new Heard(one)) {
      await(() -> backends() == 1);
      one.announce(List.of(aChange()));
      await(() -> first.changes().size() == 1 && second.changes().size() == 1);
      await(() -> backends() == 1);
    }
    one.close();
    await(() -> backends() == 0);
  }
}
