package org.mintatlas.persistence.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.statistics.InitiativeCount;
import org.mintatlas.application.statistics.YearRange;
import org.mintatlas.domain.initiative.InitiativeKind;
import org.mintatlas.domain.shared.AsOf;
import org.mintatlas.persistence.PersistenceContext;
import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.initiative.InitiativeFixtures;
import org.mintatlas.testkit.statistics.StatisticsContract;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class JdbcStatisticsIT extends PostgresAtlas implements StatisticsContract {
  private final JdbcClient jdbc = bean(JdbcClient.class);
  private final TransactionTemplate transactions =
      new TransactionTemplate(bean(PlatformTransactionManager.class));

  @Test
  void everyNumberTakesOneStatement() {
    assertThat(
            statements(() -> {
              statistics().regions(new YearRange(1975, 2024), AsOf.on(TODAY), Set.of(), Set.of());
              statistics().initiatives();
              statistics().events(new YearRange(1975, 2024));
            }))
        .hasSize(3);
  }

  @Test
  void whatIsStoredTogetherIsCountedTogether() {
    addTogether(1000);
    assertThat(counted()).isEqualTo(1000);
    assertThat(rows()).isEqualTo(1);
    jdbc.sql("truncate initiative cascade").update();
    assertThat(statistics().initiatives()).isEmpty();
  }

  @Test
  void aTransactionThatIsRolledBackCountsNothing() {
    addTogether(3);
    transactions.executeWithoutResult(status -> {
      addTogether(5);
      assertThat(counted()).isEqualTo(8);
      status.setRollbackOnly();
    });
    assertThat(counted()).isEqualTo(3);
  }

  /** One changes while the other has changed and not ended yet: neither waits, nothing is lost. */
  @Test
  void nobodyWaitsForAnotherAndNothingIsLost() throws Exception {
    addTogether(3);
    transactions.executeWithoutResult(status -> {
      addTogether(5);
      try (ExecutorService other = Executors.newSingleThreadExecutor()) {
        Future<?> done = other.submit(() -> addTogether(7));
        done.get();
        assertThat(other.submit(this::counted).get()).isEqualTo(10);
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    });
    assertThat(counted()).isEqualTo(15);
    addTogether(1);
    assertThat(counted()).isEqualTo(16);
    assertThat(rows()).isEqualTo(1);
  }

  @Test
  void manyAtOnceAreAllCounted() throws Exception {
    List<Future<?>> all = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (int i = 0; i < 40; i++) {
        String slug = "lab-" + i;
        all.add(
            threads.submit(() -> saved(initiatives().save(InitiativeFixtures.anInitiative(slug)))));
      }
      for (Future<?> one : all) {
        one.get();
      }
    }
    assertThat(statistics().initiatives())
        .containsExactly(new InitiativeCount(InitiativeKind.STUDENT_LAB, null, 40));
  }

  private long counted() {
    return statistics().initiatives().stream().mapToLong(InitiativeCount::initiatives).sum();
  }

  private long rows() {
    return jdbc.sql("select count(*) from initiative_count").query(Long.class).single();
  }

  /** Straight into the table, as a tool would do it. */
  private void addTogether(int number) {
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

  private static List<String> statements(Runnable action) {
    return PersistenceContext.statements().of(action);
  }
}
