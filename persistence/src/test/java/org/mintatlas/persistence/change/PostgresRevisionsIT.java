package org.mintatlas.persistence.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.change.Revisions;
import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.persistence.statement.Statements;
import org.mintatlas.testkit.change.RevisionsContract;
import org.mintatlas.testkit.organisation.OrganisationFixtures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class PostgresRevisionsIT extends PostgresAtlas implements RevisionsContract {
  private static final List<String> IN_NO_ANSWER =
      List.of(
          "account",
          "audit_entry",
          "enquiry",
          "enquiry_code",
          "flyway_schema_history",
          "idempotency_record",
          "invitation",
          "quota",
          "region_proposal",
          "revision_part",
          "secret",
          "team_membership");

  private final JdbcClient jdbc = bean(JdbcClient.class);
  private final TransactionTemplate transaction =
      new TransactionTemplate(bean(PlatformTransactionManager.class));

  @Override
  public Revisions revisions() {
    return new PostgresRevisions(bean(Statements.class));
  }

  @Override
  public Revisions otherRevisions() {
    return new PostgresRevisions(bean(Statements.class));
  }

  @Test
  void countWhatIsWrittenToAnyTableThatAnswersAreMadeOf() {
    List<String> uncounted =
        jdbc.sql(
                """
                select relname from pg_class
                where relkind in ('r', 'p') and relnamespace = current_schema()::regnamespace
                  and not exists (
                    select from pg_trigger
                    where tgrelid = pg_class.oid and tgname = 'count_revision' and tgenabled = 'O')
                order by relname
                """)
            .query(String.class)
            .list();
    assertThat(uncounted).isEqualTo(IN_NO_ANSWER);
  }

  @Test
  void countATransactionOnce() {
    long before = revisions().current();
    transaction.executeWithoutResult(status -> {
      saved(organisations().save(OrganisationFixtures.anOrganisation("one")));
      saved(organisations().save(OrganisationFixtures.anOrganisation("other")));
    });
    assertThat(revisions().current()).isEqualTo(before + 1);
  }

  @Test
  void countWhatNoAdapterWrote() {
    saved(organisations().save(OrganisationFixtures.anOrganisation("one")));
    long before = revisions().current();
    jdbc.sql("update organisation set name = 'Another'").update();
    assertThat(revisions().current()).isEqualTo(before + 1);
  }

  @Test
  void countWhatIsWrittenAfterTheWayBackToASavepoint() {
    long before = revisions().current();
    transaction.executeWithoutResult(status -> {
      jdbc.sql("savepoint here").update();
      saved(organisations().save(OrganisationFixtures.anOrganisation("gone")));
      jdbc.sql("rollback to savepoint here").update();
      saved(organisations().save(OrganisationFixtures.anOrganisation("stays")));
    });
    assertThat(revisions().current()).isEqualTo(before + 1);
  }

  @Test
  void countWithoutWaitingForOthers() throws InterruptedException, ExecutionException {
    CountDownLatch written = new CountDownLatch(1);
    CountDownLatch seen = new CountDownLatch(1);
    long before = revisions().current();
    try (ExecutorService executor = Executors.newSingleThreadExecutor()) {
      Future<?> slow =
          executor.submit(() ->
              transaction.executeWithoutResult(status -> {
                saved(organisations().save(OrganisationFixtures.anOrganisation("slow")));
                written.countDown();
                awaited(seen);
              }));
      awaited(written);
      saved(organisations().save(OrganisationFixtures.anOrganisation("fast")));
      assertThat(revisions().current()).isEqualTo(before + 1);
      seen.countDown();
      assertThat(slow.get()).isNull();
    }
    assertThat(revisions().current()).isEqualTo(before + 2);
  }

  private static void awaited(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
