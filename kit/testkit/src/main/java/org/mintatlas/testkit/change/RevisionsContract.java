package org.mintatlas.testkit.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.change.Revisions;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.testkit.Atlas;
import org.mintatlas.testkit.organisation.OrganisationFixtures;

/** What every implementation of {@link Revisions} promises. */
public interface RevisionsContract extends Atlas {

  /** Those of the stores under test. */
  Revisions revisions();

  /** Those that another instance on the same stores sees; the same where there are no others. */
  Revisions otherRevisions();

  @Test
  default void stayWhileNothingIsStored() {
    Set<Long> seen = new HashSet<>();
    seen.add(revisions().current());
    organisations().byIds(Set.of(OrganisationFixtures.anOrganisationId()));
    assertThat(organisations().bySlug(OrganisationFixtures.anOrganisation("nobody").slug()))
        .isEmpty();
    seen.add(revisions().current());
    seen.add(otherRevisions().current());
    assertThat(seen).hasSize(1);
  }

  @Test
  default void areOthersAfterEachCommit() {
    Set<Long> seen = new HashSet<>();
    seen.add(revisions().current());
    for (int i = 0; i < 5; i++) {
      saved(organisations().save(OrganisationFixtures.anOrganisation("organisation-" + i)));
      seen.add(otherRevisions().current());
    }
    assertThat(seen).hasSize(6);
  }

  @Test
  default void areOthersAfterAChange() {
    Organisation stored = saved(organisations().save(OrganisationFixtures.anOrganisation("one")));
    long before = revisions().current();
    saved(organisations().save(stored));
    assertThat(revisions().current()).isNotEqualTo(before);
    assertThat(otherRevisions().current()).isEqualTo(revisions().current());
  }

  @Test
  default void areOthersAfterATransactionOfManyChanges() {
    long before = revisions().current();
    List<Organisation> stored =
        transactions()
            .inTransaction(() -> {
              List<Organisation> all = new ArrayList<>();
              for (int i = 0; i < 20; i++) {
                all.add(
                    saved(organisations().save(OrganisationFixtures.anOrganisation("many-" + i))));
              }
              return all;
            });
    assertThat(stored).hasSize(20);
    assertThat(revisions().current()).isNotEqualTo(before);
  }

  /** What was undone was counted with what was undone. */
  @Test
  default void areOthersAfterWhatFollowsAnUndoneTransaction() {
    assertThatThrownBy(() ->
            transactions()
                .inTransaction(() -> {
                  saved(organisations().save(OrganisationFixtures.anOrganisation("undone")));
                  throw new IllegalStateException("of a test");
                }))
        .hasMessage("of a test");
    long before = revisions().current();
    saved(organisations().save(OrganisationFixtures.anOrganisation("next")));
    assertThat(revisions().current()).isNotEqualTo(before);
  }

  /** The revision of the last commit is one that nobody saw before it. */
  @Test
  default void countWritersAtTheSameTime() throws InterruptedException, ExecutionException {
    int writers = 4;
    int each = 10;
    try (ExecutorService executor = Executors.newFixedThreadPool(writers)) {
      List<Future<Boolean>> written = new ArrayList<>();
      for (int writer = 0; writer < writers; writer++) {
        String name = "writer-" + writer;
        written.add(
            executor.submit(() -> {
              boolean others = true;
              for (int i = 0; i < each; i++) {
                long before = revisions().current();
                saved(organisations().save(OrganisationFixtures.anOrganisation(name + "-" + i)));
                others &= otherRevisions().current() != before;
              }
              return others;
            }));
      }
      for (Future<Boolean> one : written) {
        assertThat(one.get()).isTrue();
      }
    }
  }
}
