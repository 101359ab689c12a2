package org.mintatlas.testkit.storing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mintatlas.testkit.change.ChangesContract.aChange;
import static org.mintatlas.testkit.change.ChangesContract.await;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.organisation.OrganisationFilter;
import org.mintatlas.application.organisation.OrganisationScope;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.application.storing.Transactions;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.testkit.Atlas;
import org.mintatlas.testkit.change.Heard;
import org.mintatlas.testkit.organisation.OrganisationFixtures;

/** What every implementation of {@link Transactions} promises. */
public interface TransactionsContract extends Atlas {

  @Test
  default void givesWhatTheWorkGives() {
    assertThat(transactions().<String>inTransaction(() -> "done")).isEqualTo("done");
  }

  @Test
  default void storesAllThatWasChangedTogether() {
    transactions().inTransaction(() -> List.of(stored("one"), stored("other")));
    assertThat(slugs()).containsExactly("one", "other");
  }

  @Test
  default void seesItsOwnChanges() {
    Organisation renamed =
        transactions()
            .inTransaction(() -> {
              Organisation one = stored("one");
              assertThat(organisations().bySlug(one.slug())).contains(one);
              assertThat(slugs()).containsExactly("one");
              return saved(organisations().save(named(one, "Later")));
            });
    assertThat(renamed.version()).isEqualTo(2);
    assertThat(organisations().bySlug(renamed.slug())).contains(renamed);
  }

  @Test
  default void undoesAllWhenTheWorkFails() {
    Organisation before = stored("before");
    RuntimeException failure = new IllegalArgumentException("half way");

    assertThatThrownBy(() ->
            transactions()
                .inTransaction(() -> {
                  stored("one");
                  saved(organisations().save(named(before, "Later")));
                  throw failure;
                }))
        .isSameAs(failure);
    assertThat(slugs()).containsExactly("before");
    assertThat(organisations().bySlug(before.slug())).contains(before);
    assertThat(organisations().bySlug(new Slug("one"))).isEmpty();
  }

  @Test
  default void undoesAllWhenTheWorkCannotGoOn() {
    Error failure = new StackOverflowError("too deep");

    assertThatThrownBy(() ->
            transactions()
                .inTransaction(() -> {
                  stored("one");
                  throw failure;
                }))
        .isSameAs(failure);
    assertThat(slugs()).isEmpty();
  }

  @Test
  @SuppressWarnings("NullAway") // Whoever calls without a checker can do it.
  default void undoesAllWhenTheWorkGivesNothing() {
    assertThatThrownBy(() ->
            transactions()
                .<Organisation>inTransaction(() -> {
                  stored("one");
                  return null;
                }))
        .isInstanceOf(NullPointerException.class);
    assertThat(slugs()).isEmpty();
  }

  @Test
  @SuppressWarnings("NullAway") // Whoever calls without a checker can do it.
  default void theWholeIsUndoneWithAPartThatGivesNothing() {
    assertThatThrownBy(() ->
            transactions()
                .inTransaction(() -> {
                  stored("whole");
                  assertThatThrownBy(() -> transactions().inTransaction(() -> null))
                      .isInstanceOf(NullPointerException.class);
                  return "regardless";
                }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(slugs()).isEmpty();
  }

  @Test
  default void whatWasUndoneCanBeStoredAfterwards() {
    Organisation one = OrganisationFixtures.anOrganisation("one");
    assertThatThrownBy(() ->
            transactions()
                .inTransaction(() -> {
                  saved(organisations().save(one));
                  throw new IllegalArgumentException("half way");
                }))
        .hasMessage("half way");

    transactions().inTransaction(() -> saved(organisations().save(one)));
    assertThat(slugs()).containsExactly("one");
  }

  @Test
  default void aPartIsUndoneWithTheWhole() {
    assertThatThrownBy(() ->
            transactions()
                .inTransaction(() -> {
                  transactions().inTransaction(() -> stored("part"));
                  throw new IllegalArgumentException("behind the part");
                }))
        .hasMessage("behind the part");
    assertThat(slugs()).isEmpty();
  }

  @Test
  default void theWholeIsUndoneWithAPart() {
    assertThatThrownBy(() ->
            transactions()
                .inTransaction(() -> {
                  stored("whole");
                  return transactions().inTransaction(this::failing);
                }))
        .hasMessage("in the part");
    assertThat(slugs()).isEmpty();
  }

  @Test
  default void aPartThatFailedIsNotPassedOver() {
    assertThatThrownBy(() ->
            transactions()
                .inTransaction(() -> {
                  assertThatThrownBy(() -> transactions().inTransaction(this::failing))
                      .hasMessage("in the part");
                  return "regardless";
                }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(slugs()).isEmpty();

    transactions().inTransaction(() -> stored("next"));
    assertThat(slugs()).containsExactly("next");
  }

  @Test
  default void theWorkCanGoOnAfterARefusal() {
    Organisation owner = stored("taken");
    transactions()
        .inTransaction(() -> {
          stored("before");
          assertThat(organisations().save(OrganisationFixtures.anOrganisation("taken")))
              .isEqualTo(new SaveResult.SlugTaken<>(new Slug("taken")));
          return stored("afterwards");
        });
    assertThat(slugs()).containsExactly("afterwards", "before", "taken");
    assertThat(organisations().bySlug(owner.slug())).contains(owner);
  }

  @Test
  default void whatWasRefusedInAPartDoesNotUndoTheWhole() {
    stored("taken");
    transactions()
        .inTransaction(() -> {
          stored("before");
          SaveResult<Organisation> refused =
              transactions()
                  .inTransaction(
                      () -> organisations().save(OrganisationFixtures.anOrganisation("taken")));
          assertThat(refused).isInstanceOf(SaveResult.SlugTaken.class);
          return refused;
        });
    assertThat(slugs()).containsExactly("before", "taken");
  }

  @Test
  default void changesAreToldWhenAllIsStored() {
    Change inside = aChange();
    try (Heard heard = new Heard(changes())) {
      transactions()
          .inTransaction(() -> {
            changes().announce(List.of(inside));
            assertThat(heard.changes()).isEmpty();
            return stored("one");
          });
      await(() -> !heard.changes().isEmpty());
      assertThat(heard.changes()).containsExactly(inside);
    }
  }

  @Test
  default void changesThatAreUndoneAreNeverTold() {
    Change afterwards = aChange();
    try (Heard heard = new Heard(changes())) {
      assertThatThrownBy(() ->
              transactions()
                  .inTransaction(() -> {
                    changes().announce(List.of(aChange()));
                    return failing();
                  }))
          .hasMessage("in the part");
      changes().announce(List.of(afterwards));
      await(() -> !heard.changes().isEmpty());
      assertThat(heard.changes()).containsExactly(afterwards);
    }
  }

  private Organisation stored(String slug) {
    return saved(organisations().save(OrganisationFixtures.anOrganisation(slug)));
  }

  private Organisation failing() {
    stored("part");
    throw new IllegalArgumentException("in the part");
  }

  private static Organisation named(Organisation organisation, String name) {
    return organisation.toBuilder().name(name).build();
  }

  private List<String> slugs() {
    return organisations()
        .whole(new OrganisationScope.Everywhere(), OrganisationFilter.ANY, DirectoryOrder.NAME)
        .stream()
        .map(organisation -> organisation.slug().value())
        .toList();
  }
}
