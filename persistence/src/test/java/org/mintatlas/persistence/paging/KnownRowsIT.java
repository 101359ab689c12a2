package org.mintatlas.persistence.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.initiative.ProjectFilter;
import org.mintatlas.application.initiative.ProjectScope;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.storing.Transactions;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.initiative.ProjectId;
import org.mintatlas.persistence.PersistenceContext;
import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.initiative.InitiativeFixtures;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Elements that were read before are given again, but never when their rows have changed. */
class KnownRowsIT extends PostgresAtlas {
  private static final Set<ProjectScope> ALL = Set.of(new ProjectScope.Everywhere());

  /** After so many times everything is known. */
  private static final int OFTEN = 40;

  private List<ProjectId> ids;

  @BeforeEach
  void storeSome() {
    Initiative initiative = saved(initiatives().save(InitiativeFixtures.anInitiative("lab")));
    ids =
        IntStream.range(0, 5)
            .mapToObj(i -> InitiativeFixtures.aProject("project-" + i, initiative.id()))
            .map(project -> saved(projects().save(project)).id())
            .toList();
    for (int i = 0; i < OFTEN; i++) {
      assertThat(page()).hasSize(ids.size());
      assertThat(projects().byIds(Set.copyOf(ids))).hasSize(ids.size());
    }
  }

  private List<Project> page() {
    return Objects.requireNonNull(
            projects()
                .pages(ALL, ProjectFilter.ANY, DirectoryOrder.NAME, PageRequest.first(50))
                .get(ALL.iterator().next()))
        .values();
  }

  private @Nullable Integer capacity(ProjectId id) {
    return Objects.requireNonNull(projects().byIds(Set.of(id)).get(id)).capacity();
  }

  /** Past the adapters, so that no version tells of it. */
  private void capacity(ProjectId id, int capacity) {
    bean(JdbcClient.class)
        .sql("update project set capacity = :capacity where id = :id")
        .params(Map.of("capacity", capacity, "id", id.value()))
        .update();
  }

  private List<String> sent(Runnable action) {
    return PersistenceContext.statements().of(action);
  }

  @Test
  void areNotReadAgain() {
    List<Project> before = page();
    List<Project> again = new ArrayList<>();
    assertThat(sent(() -> again.addAll(page())))
        .singleElement()
        .asString()
        .contains("p.xmin")
        .doesNotContain("description");
    for (int i = 0; i < before.size(); i++) {
      assertThat(again.get(i)).isSameAs(before.get(i));
    }
  }

  @Test
  void areReadWhenTheirRowsHaveChanged() {
    capacity(ids.get(3), 77);
    assertThat(sent(() -> assertThat(page()).extracting(Project::capacity).contains(77)))
        .hasSize(2);
    assertThat(page()).extracting(Project::capacity).contains(77);
    capacity(ids.get(3), 78);
    assertThat(capacity(ids.get(3))).isEqualTo(78);
  }

  @Test
  void areNotGivenWhenTheirRowsAreGone() {
    bean(JdbcClient.class)
        .sql("delete from project where id = ?")
        .param(ids.get(2).value())
        .update();
    assertThat(page()).extracting(Project::id).doesNotContain(ids.get(2)).hasSize(4);
    assertThat(projects().byIds(Set.copyOf(ids))).hasSize(4);
  }

  /** All rows that a transaction writes have the same mark, until it ends. */
  @Test
  void areNotWhatATransactionHadWrittenBefore() {
    ProjectId id = ids.getFirst();
    inTransaction(() -> {
      capacity(id, 1);
      assertThat(capacity(id)).isEqualTo(1);
      assertThat(page()).extracting(Project::capacity).contains(1);
      capacity(id, 2);
      return capacity(id);
    });
    assertThat(capacity(id)).isEqualTo(2);
    assertThat(page()).extracting(Project::capacity).contains(2).doesNotContain(1);
  }

  @Test
  void areNotWhatWasTakenBack() {
    ProjectId id = ids.getFirst();
    assertThatThrownBy(() ->
            inTransaction(() -> {
              capacity(id, 1);
              assertThat(capacity(id)).isEqualTo(1);
              throw new IllegalStateException("of a test");
            }))
        .hasMessage("of a test");
    assertThat(capacity(id)).isNull();
    assertThat(page()).extracting(Project::capacity).containsOnlyNulls();
  }

  private <T> void inTransaction(Supplier<T> work) {
    bean(Transactions.class).inTransaction(work);
  }

  @Test
  void areNeverOlderThanTheLastChange() throws Exception {
    AtomicInteger committed = new AtomicInteger();
    ProjectId id = ids.getLast();
    capacity(id, 1);
    committed.set(1);
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> readers = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        readers.add(
            executor.submit(() -> {
              for (int n = 0; n < 300; n++) {
                int atLeast = committed.get();
                assertThat(capacity(id)).isGreaterThanOrEqualTo(atLeast);
                assertThat(page())
                    .filteredOn(project -> project.id().equals(id))
                    .singleElement()
                    .satisfies(
                        project -> assertThat(project.capacity()).isGreaterThanOrEqualTo(atLeast));
              }
            }));
      }
      for (int next = 2; next < 300; next++) {
        capacity(id, next);
        committed.set(next);
      }
      for (Future<?> reader : readers) {
        reader.get();
      }
    }
  }
}
