package org.mintatlas.application.storing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.application.storing.SaveResults.saved;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every collection promises whose aggregates have a version. */
public interface VersionedContract<I, T> {

  /** Stores an aggregate in the collection, which is empty when a test begins. */
  SaveResult<T> save(T aggregate);

  /** The stored aggregates with these identities. */
  Map<I, T> byIds(Set<I> ids);

  /** A new aggregate with as little as possible; what it refers to is stored. */
  T minimal();

  /** A new aggregate with every field filled; what it refers to is stored. */
  T full();

  /** The same aggregate with nothing but what it cannot be without. */
  T emptied(T aggregate);

  /** The identity. */
  I idOf(T aggregate);

  /** The same aggregate with another version. */
  T withVersion(T aggregate, long version);

  @Test
  default void keepsWhatHasAsLittleAsPossible() {
    T given = minimal();
    assertThat(save(given)).isEqualTo(new SaveResult.Saved<>(withVersion(given, 1)));
    assertThat(byIds(Set.of(idOf(given)))).isEqualTo(Map.of(idOf(given), withVersion(given, 1)));
  }

  @Test
  default void keepsEveryField() {
    T given = full();
    assertThat(save(given)).isEqualTo(new SaveResult.Saved<>(withVersion(given, 1)));
    assertThat(byIds(Set.of(idOf(given)))).isEqualTo(Map.of(idOf(given), withVersion(given, 1)));
  }

  @Test
  default void everyFieldCanBeEmptiedAndFilledAgain() {
    T given = full();
    I id = idOf(given);
    saved(save(given));

    T emptied = withVersion(emptied(given), 1);
    assertThat(save(emptied)).isEqualTo(new SaveResult.Saved<>(withVersion(emptied, 2)));
    assertThat(byIds(Set.of(id))).isEqualTo(Map.of(id, withVersion(emptied, 2)));

    assertThat(save(withVersion(given, 2)))
        .isEqualTo(new SaveResult.Saved<>(withVersion(given, 3)));
    assertThat(byIds(Set.of(id))).isEqualTo(Map.of(id, withVersion(given, 3)));
  }

  @Test
  default void savingWithoutAChangeCountsAsOne() {
    T first = saved(save(full()));
    assertThat(save(first)).isEqualTo(new SaveResult.Saved<>(withVersion(first, 2)));
    assertThat(byIds(Set.of(idOf(first)))).containsValue(withVersion(first, 2));
  }

  @Test
  default void aChangeOfAnOldVersionIsStale() {
    T read = saved(save(full()));
    T newest = saved(save(read));

    assertThat(save(emptied(read))).isEqualTo(new SaveResult.Stale<>(1));
    assertThat(byIds(Set.of(idOf(read)))).isEqualTo(Map.of(idOf(read), newest));
  }

  @Test
  default void anIdentityThatIsThereAlreadyIsStale() {
    T given = full();
    T stored = saved(save(given));

    assertThat(save(withVersion(emptied(given), 0))).isEqualTo(new SaveResult.Stale<>(0));
    assertThat(byIds(Set.of(idOf(given)))).isEqualTo(Map.of(idOf(given), stored));
  }

  @Test
  default void aVersionThatWasNeverReachedIsStale() {
    T stored = saved(save(minimal()));
    assertThat(save(withVersion(stored, 2))).isEqualTo(new SaveResult.Stale<>(2));
    assertThat(byIds(Set.of(idOf(stored)))).isEqualTo(Map.of(idOf(stored), stored));
  }

  @Test
  default void aVersionOfWhatIsNotThereIsStale() {
    T given = withVersion(minimal(), 1);
    assertThat(save(given)).isEqualTo(new SaveResult.Stale<>(1));
    assertThat(byIds(Set.of(idOf(given)))).isEmpty();
  }

  @Test
  default void manyAreFoundAtOnceAndUnknownOnesLeftOut() {
    T one = saved(save(minimal()));
    T other = saved(save(full()));
    T neverStored = full();
    assertThat(byIds(Set.of(idOf(one), idOf(other), idOf(neverStored))))
        .isEqualTo(Map.of(idOf(one), one, idOf(other), other));
    assertThat(byIds(Set.of(idOf(neverStored)))).isEmpty();
    assertThat(byIds(Set.of())).isEmpty();
  }
}
