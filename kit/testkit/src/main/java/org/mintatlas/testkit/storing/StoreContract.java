package org.mintatlas.testkit.storing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.mintatlas.testkit.Records.with;
import static org.mintatlas.testkit.identity.Identities.numbered;
import static org.mintatlas.testkit.storing.SaveResults.assertReferenceUnknown;
import static org.mintatlas.testkit.storing.SaveResults.onlySaved;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.application.storing.Store;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.testkit.AdapterAtlas;

/** What every {@link Store} promises. */
public interface StoreContract<I extends Identity, A extends Aggregate<I, A>> extends AdapterAtlas {

  /** The store and what it keeps. */
  Kept<I, A> kept();

  /** The store, empty when a test begins. */
  default Store<I, A> store() {
    return kept().store();
  }

  /** A new aggregate with as little as possible; what it refers to is stored. */
  default A minimal() {
    return kept().minimal().apply(new Slug("as-little-as-possible"));
  }

  /** A new aggregate with every field filled; what it refers to is stored. */
  default A full() {
    return kept().full().get();
  }

  /** A new aggregate with as little as possible and the identity of a number from 0 to 15. */
  default A minimal(int identity) {
    return numbered(minimal(), identity);
  }

  /** The same aggregate with nothing but what it cannot be without, and that in another way. */
  default A emptied(A aggregate) {
    return with(minimal(), "id", aggregate.id()).withVersion(aggregate.version());
  }

  /**
   * The aggregate as it would be if it referred to something that is not there, for each kind of
   * thing that it can refer to.
   */
  default Map<Referent, A> dangling(A aggregate) {
    Map<Referent, A> all = new EnumMap<>(Referent.class);
    all.putAll(References.dangling(References.of(store()), aggregate));
    all.putAll(danglingWithin(aggregate));
    return all;
  }

  /** Such ones for the kinds of reference that have no component of the aggregate to themselves. */
  default Map<Referent, A> danglingWithin(A aggregate) {
    return Map.of();
  }

  /** Stores it there. */
  default SaveResult<A> save(A aggregate) {
    return store().save(aggregate);
  }

  /** What is stored there with these identities. */
  default Map<I, A> byIds(Set<I> ids) {
    return store().byIds(ids);
  }

  @Test
  default void keepsWhatHasAsLittleAsPossible() {
    A given = minimal();
    assertThat(save(given)).isEqualTo(new SaveResult.Saved<>(given.withVersion(1)));
    assertThat(byIds(Set.of(given.id()))).isEqualTo(Map.of(given.id(), given.withVersion(1)));
  }

  @Test
  default void keepsEveryField() {
    A given = full();
    assertThat(save(given)).isEqualTo(new SaveResult.Saved<>(given.withVersion(1)));
    assertThat(byIds(Set.of(given.id()))).isEqualTo(Map.of(given.id(), given.withVersion(1)));
  }

  @Test
  default void everyFieldCanBeEmptiedAndFilledAgain() {
    A given = full();
    I id = given.id();
    saved(save(given));

    A emptied = emptied(given).withVersion(1);
    assertThat(save(emptied)).isEqualTo(new SaveResult.Saved<>(emptied.withVersion(2)));
    assertThat(byIds(Set.of(id))).isEqualTo(Map.of(id, emptied.withVersion(2)));

    assertThat(save(given.withVersion(2))).isEqualTo(new SaveResult.Saved<>(given.withVersion(3)));
    assertThat(byIds(Set.of(id))).isEqualTo(Map.of(id, given.withVersion(3)));
  }

  @Test
  default void savingWithoutAChangeCountsAsOne() {
    A first = saved(save(full()));
    assertThat(save(first)).isEqualTo(new SaveResult.Saved<>(first.withVersion(2)));
    assertThat(byIds(Set.of(first.id()))).containsValue(first.withVersion(2));
  }

  @Test
  default void aChangeOfAnOldVersionIsStale() {
    A read = saved(save(full()));
    A newest = saved(save(read));

    assertThat(save(emptied(read))).isEqualTo(new SaveResult.Stale<>(2));
    assertThat(byIds(Set.of(read.id()))).isEqualTo(Map.of(read.id(), newest));
  }

  @Test
  default void anIdentityThatIsThereAlreadyIsStale() {
    A given = full();
    A stored = saved(save(given));

    assertThat(save(emptied(given).withVersion(0))).isEqualTo(new SaveResult.Stale<>(1));
    assertThat(byIds(Set.of(given.id()))).isEqualTo(Map.of(given.id(), stored));
  }

  @Test
  default void aVersionThatWasNeverReachedIsStale() {
    A stored = saved(save(minimal()));
    assertThat(save(stored.withVersion(2))).isEqualTo(new SaveResult.Stale<>(1));
    assertThat(byIds(Set.of(stored.id()))).isEqualTo(Map.of(stored.id(), stored));
  }

  @Test
  default void aVersionOfWhatIsNotThereIsStale() {
    A given = minimal().withVersion(1);
    assertThat(save(given)).isEqualTo(new SaveResult.Stale<>(0));
    assertThat(byIds(Set.of(given.id()))).isEmpty();
  }

  @RepeatedTest(3)
  default void oneOfSeveralWhoChangeItAtOnceWins() throws Exception {
    A read = saved(save(full()));
    A changed = emptied(read);

    A winner =
        onlySaved(
            Race.of(List.of(() -> save(read), () -> save(changed), () -> save(read))),
            new SaveResult.Stale<>(2));

    assertThat(byIds(Set.of(read.id()))).isEqualTo(Map.of(read.id(), winner));
  }

  @RepeatedTest(3)
  default void oneOfSeveralWhoStoreItFirstWins() throws Exception {
    A given = full();
    A other = emptied(given);

    A winner =
        onlySaved(
            Race.of(List.of(() -> save(given), () -> save(other), () -> save(given))),
            new SaveResult.Stale<>(1));

    assertThat(byIds(Set.of(given.id()))).isEqualTo(Map.of(given.id(), winner));
  }

  @Test
  default void workGoesOnAfterARefusal() {
    A first = full();
    A second = minimal();
    transactions()
        .inTransaction(() -> {
          saved(save(first));
          assertThat(save(emptied(first).withVersion(0))).isEqualTo(new SaveResult.Stale<>(1));
          assertThat(save(emptied(first).withVersion(2))).isEqualTo(new SaveResult.Stale<>(1));
          return saved(save(second));
        });
    assertThat(byIds(Set.of(first.id(), second.id())))
        .isEqualTo(Map.of(first.id(), first.withVersion(1), second.id(), second.withVersion(1)));
  }

  @Test
  default void isUndoneWithTheTransactionThatStoredIt() {
    A given = full();
    assertThatThrownBy(() ->
            transactions()
                .inTransaction(() -> {
                  saved(save(given));
                  throw new IllegalStateException("Undone");
                }))
        .hasMessage("Undone");
    assertThat(byIds(Set.of(given.id()))).isEmpty();
    assertThat(save(given)).isEqualTo(new SaveResult.Saved<>(given.withVersion(1)));
  }

  @Test
  default void nothingThatItRefersToIsLeftOut() {
    assertThat(dangling(full()).keySet())
        .containsExactlyInAnyOrderElementsOf(
            References.of(store()).references().stream()
                .map(Integrity.Reference::type)
                .collect(Collectors.toSet()));
  }

  @Test
  default void whatItRefersToMustBeThere() {
    A given = full();
    dangling(given)
        .forEach((type, dangling) -> {
          assertReferenceUnknown(save(dangling), type);
          assertThat(byIds(Set.of(given.id()))).as("%s", type).isEmpty();
        });
    assertThat(save(given)).isEqualTo(new SaveResult.Saved<>(given.withVersion(1)));
  }

  /** A change that is refused late has perhaps written of it already what stands elsewhere. */
  @Test
  default void aChangeThatRefersToNothingLeavesEverythingAsItWas() {
    A stored = saved(save(full()));
    dangling(emptied(stored))
        .forEach((type, dangling) -> {
          assertReferenceUnknown(save(dangling), type);
          assertThat(byIds(Set.of(stored.id())))
              .as("%s", type)
              .isEqualTo(Map.of(stored.id(), stored));
        });
    assertThat(save(stored)).isEqualTo(new SaveResult.Saved<>(stored.withVersion(2)));
  }

  @Test
  default void aStaleChangeIsToldBeforeAReferenceToNothing() {
    A stored = saved(save(full()));
    dangling(stored)
        .values()
        .forEach(dangling ->
            assertThat(save(dangling.withVersion(0))).isEqualTo(new SaveResult.Stale<>(1)));
  }

  @Test
  default void findingManyTakesNoMoreStatementsThanFindingOne() {
    assumeThat(statements().counts()).isTrue();
    A one = saved(save(full()));
    Set<I> all = Set.of(one.id(), saved(save(minimal())).id(), minimal().id());
    int ofOne = statements().of(() -> byIds(Set.of(one.id())));
    assertThat(statements().of(() -> byIds(all))).isEqualTo(ofOne).isPositive();
  }

  @Test
  default void manyAreFoundAtOnceAndUnknownOnesLeftOut() {
    A one = saved(save(minimal()));
    A other = saved(save(full()));
    A neverStored = full();
    assertThat(byIds(Set.of(one.id(), other.id(), neverStored.id())))
        .isEqualTo(Map.of(one.id(), one, other.id(), other));
    assertThat(byIds(Set.of(neverStored.id()))).isEmpty();
    assertThat(byIds(Set.of())).isEmpty();
  }
}
