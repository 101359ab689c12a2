package org.mintatlas.persistence.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.change.ChangesContract.aChange;
import static org.mintatlas.testkit.change.ChangesContract.await;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.change.Changes;
import org.mintatlas.persistence.testing.TestDatabase;
import org.mintatlas.testkit.change.ChangesContract;
import org.mintatlas.testkit.change.Heard;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two instances on one database. */
class PostgresChangesIT implements ChangesContract {
  private static final PGSimpleDataSource DATABASE = TestDatabase.fresh();

  private final JdbcClient jdbc = JdbcClient.create(DATABASE);
  private final TransactionTemplate transaction =
      new TransactionTemplate(new JdbcTransactionManager(DATABASE));
  private final PostgresChanges one = new PostgresChanges(jdbc, DATABASE::getConnection);
  private final PostgresChanges other = new PostgresChanges(jdbc, DATABASE::getConnection);

  @AfterEach
  void close() {
    one.close();
    other.close();
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
    return jdbc.sql("select count(*) from pg_stat_activity where query = 'listen mintatlas_change'")
        .query(Integer.class)
        .single();
  }

  private void terminateBackends() {
    jdbc.sql(
            """
            select pg_terminate_backend(pid) from pg_stat_activity
            where query = 'listen mintatlas_change'
            """)
        .query(Boolean.class)
        .list();
  }

  @Test
  void deliversWithTheCommitAndNotBefore() {
    Change inside = aChange();
    Change outside = aChange();
    try (Heard heard = new Heard(other)) {
      transaction.executeWithoutResult(status -> {
        one.announce(List.of(inside));
        // By another connection, so that it is delivered while this transaction runs.
        new PostgresChanges(JdbcClient.create(separately()), DATABASE::getConnection)
            .announce(List.of(outside));
        await(() -> heard.changes().size() == 1);
      });
      await(() -> heard.changes().size() == 2);
      assertThat(heard.changes()).containsExactly(outside, inside);
    }
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
    int before = backends();
    try (Heard first = new Heard(one);
        Heard second = new Heard(one)) {
      assertThat(backends()).isEqualTo(before + 1);
      assertThat(first).isNotSameAs(second);
    }
    one.close();
    await(() -> backends() == before);
  }
}
