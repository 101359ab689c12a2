package org.mintatlas.persistence.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.initiative.InitiativeFilter;
import org.mintatlas.application.initiative.InitiativeScope;
import org.mintatlas.domain.initiative.InitiativeKind;
import org.mintatlas.persistence.PostgresAtlas;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is counted by bits, whatever way rows come and go. */
class FacetsIT extends PostgresAtlas {
  private final JdbcClient jdbc = bean(JdbcClient.class);
  private final TransactionTemplate transactions =
      new TransactionTemplate(bean(PlatformTransactionManager.class));

  @Test
  void followRowsThatComeChangeAndGo() {
    add(3000);
    assertThat(counted()).isEqualTo(3000);
    jdbc.sql("update initiative set kind = 'OTHER' where number % 3 = 0").update();
    assertThat(counted()).isEqualTo(2000);
    jdbc.sql("delete from initiative where number % 3 = 1").update();
    assertThat(counted()).isEqualTo(1000);
    assertThat(all()).isEqualTo(2000);
    jdbc.sql("truncate initiative cascade").update();
    assertThat(all()).isZero();
  }

  @Test
  void forgetWhatIsRolledBack() {
    add(3);
    transactions.executeWithoutResult(status -> {
      add(5);
      assertThat(counted()).isEqualTo(8);
      status.setRollbackOnly();
    });
    assertThat(counted()).isEqualTo(3);
  }

  /** One changes while the other has changed and not ended yet: neither waits, nothing is lost. */
  @Test
  void makeNobodyWait() {
    add(3);
    transactions.executeWithoutResult(status -> {
      add(5);
      try (ExecutorService other = Executors.newSingleThreadExecutor()) {
        other.submit(() -> add(7)).get();
        assertThat(other.submit(this::counted).get()).isEqualTo(10);
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    });
    assertThat(counted()).isEqualTo(15);
    jdbc.sql("delete from initiative").update();
    assertThat(counted()).isZero();
  }

  private long counted() {
    return count(InitiativeFilter.ANY.toBuilder().kinds(Set.of(InitiativeKind.MAKERSPACE)).build());
  }

  private long all() {
    return count(InitiativeFilter.ANY);
  }

  private long count(InitiativeFilter filter) {
    return initiatives().count(new InitiativeScope.Everywhere(), filter);
  }

  /** Straight into the table, as a tool would do it. */
  private void add(int number) {
    jdbc.sql(
            """
            insert into initiative (
              id, version, slug, name, kind, sources, sources_read, sources_speak_of)
            select id, 1, id::text, 'Lab', 'MAKERSPACE', '{}', '{}', '{}'
            from (select gen_random_uuid() as id from generate_series(1, :number)) as made
            """)
        .param("number", number)
        .update();
  }
}
