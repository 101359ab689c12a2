package org.mintatlas.persistence.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.change.ChangesContract.aChange;
import static org.mintatlas.testkit.change.ChangesContract.await;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.change.Changes;
import org.mintatlas.persistence.statement.Statements;
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

  /** Of this database alone: others on the server listen as well. */
  private static final String BACKENDS =
      """
      from pg_stat_activity
      where datname = current_database() and query = 'listen mintatlas_change'
      """;

  private final JdbcClient jdbc = JdbcClient.create(DATABASE);
  private final TransactionTemplate transaction =
      new TransactionTemplate(new JdbcTransactionManager(DATABASE));
  private final PostgresChanges one = new PostgresChanges(over(DATABASE), DATABASE::getConnection);
  private final PostgresChanges other =
      new PostgresChanges(over(DATABASE), DATABASE::getConnection);

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
    Change outside = aChange();
    try (Heard heard = new Heard(other)) {
      transaction.executeWithoutResult(status -> {
        one.announce(List.of(inside));
        // By another connection, so that it is delivered while this transaction runs.
        new PostgresChanges(over(separately()), DATABASE::getConnection).announce(List.of(outside));
        await(() -> heard.changes().size() == 1);
      });
      await(() -> heard.changes().size() == 2);
      assertThat(heard.changes()).containsExactly(outside, inside);
    }
  }

  private static Statements over(DataSource database) {
    return new Statements(new JdbcTemplate(database));
  }

  private static PGSimpleDataSource separately() {
    PGSimpleDataSource same = new PGSimpleDataSource();
    same.setURL(DATABASE.getURL());
    same.setUser(DATABASE.getUser());
    same.setPassword(DATABASE.getPassword());
    return same;
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

  @Test
  void tellsOfAnInterruptionAndGoesOn() {
    try (Heard heard = new Heard(one)) {
      terminateBackends();
      await(() -> heard.interruptions() >= 2);

      Change next = aChange();
      one.announce(List.of(next));
      await(() -> !heard.changes().isEmpty());
      assertThat(heard.changes()).containsExactly(next);
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
      assertThat(heard.interruptions()).isZero();
    }
  }

  @Test
  void takesAConnectionWithTheFirstListenerAndGivesItBackWhenItIsClosed() {
    assertThat(backends()).isZero();
    try (Heard first = new Heard(one);
        Heard second = new Heard(one)) {
      await(() -> backends() == 1);
      one.announce(List.of(aChange()));
      await(() -> first.changes().size() == 1 && second.changes().size() == 1);
      assertThat(backends()).isEqualTo(1);
    }
    one.close();
    await(() -> backends() == 0);
  }
}
