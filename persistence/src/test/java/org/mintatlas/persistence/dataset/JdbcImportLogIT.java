package org.mintatlas.persistence.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.dataset.ImportLogContract;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class JdbcImportLogIT extends PostgresAtlas implements ImportLogContract {
  private final TransactionTemplate transaction =
      new TransactionTemplate(bean(PlatformTransactionManager.class));
  private final JdbcClient jdbc = bean(JdbcClient.class);

  @Test
  void isLockedForOneTransactionAtATime() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CompletableFuture<Void> second =
        transaction.execute(status -> {
          importLog().lock();
          CompletableFuture<Void> other =
              CompletableFuture.runAsync(() ->
                  transaction.executeWithoutResult(inner -> {
                    begun.countDown();
                    importLog().lock();
                  }));
          awaitLockWait(begun);
          assertThat(other).isNotDone();
          return other;
        });
    second.get();
  }

  @Test
  void takesItsTimeForAnImportOnly() {
    transaction.executeWithoutResult(status -> {
      jdbc.sql("set local statement_timeout = 5000").update();
      importLog().lock();
      assertThat(jdbc.sql("show statement_timeout").query(String.class).single()).isEqualTo("0");
    });
  }

  private void awaitLockWait(CountDownLatch begun) {
    try {
      begun.await();
      String waiting = "select count(*) from pg_locks where locktype = 'advisory' and not granted";
      while (jdbc.sql(waiting).query(Integer.class).single() == 0) {
        Thread.sleep(10);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
