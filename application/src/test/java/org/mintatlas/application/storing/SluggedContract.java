package org.mintatlas.application.storing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.application.storing.SaveResults.saved;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.shared.Slug;

/** What every collection promises whose aggregates have a slug. */
public interface SluggedContract<I, T> extends VersionedContract<I, T> {

  /** The stored aggregate that has the slug, or had it before. */
  Optional<T> bySlug(Slug slug);

  /** A new aggregate with the slug and as little else as possible. */
  T minimal(String slug);

  /** The same aggregate with another slug. */
  T withSlug(T aggregate, Slug slug);

  @Override
  default T minimal() {
    return minimal("as-little-as-possible");
  }

  @Test
  default void isFoundByItsSlug() {
    T one = saved(save(minimal("one")));
    T other = saved(save(minimal("other")));
    assertThat(bySlug(new Slug("one"))).contains(one);
    assertThat(bySlug(new Slug("other"))).contains(other);
    assertThat(bySlug(new Slug("nobody"))).isEmpty();
  }

  @Test
  default void everySlugThatItHadLeadsToIt() {
    T first = saved(save(minimal("first-slug")));
    T second = saved(save(withSlug(first, new Slug("second-slug"))));
    T third = saved(save(withSlug(second, new Slug("third-slug"))));
    assertThat(bySlug(new Slug("first-slug"))).contains(third);
    assertThat(bySlug(new Slug("second-slug"))).contains(third);
    assertThat(bySlug(new Slug("third-slug"))).contains(third);
  }

  @Test
  default void canTakeBackASlugThatItHad() {
    T first = saved(save(minimal("first-slug")));
    T second = saved(save(withSlug(first, new Slug("second-slug"))));
    T again = saved(save(withSlug(second, new Slug("first-slug"))));
    assertThat(bySlug(new Slug("first-slug"))).contains(again);
    assertThat(bySlug(new Slug("second-slug"))).contains(again);
  }

  @Test
  default void aSlugThatAnotherHasIsTaken() {
    T owner = saved(save(minimal("taken")));

    T newcomer = minimal("taken");
    assertThat(save(newcomer)).isEqualTo(new SaveResult.SlugTaken<>(new Slug("taken")));
    assertThat(byIds(Set.of(idOf(newcomer)))).isEmpty();
    assertThat(bySlug(new Slug("taken"))).contains(owner);
  }

  @Test
  default void aSlugThatAnotherHadIsTaken() {
    T owner = saved(save(minimal("taken")));
    T moved = saved(save(withSlug(owner, new Slug("moved"))));

    assertThat(save(minimal("taken"))).isEqualTo(new SaveResult.SlugTaken<>(new Slug("taken")));
    assertThat(bySlug(new Slug("taken"))).contains(moved);
  }

  @Test
  default void aChangeToASlugThatAnotherHasOrHadIsRefused() {
    T owner = saved(save(minimal("had")));
    T moved = saved(save(withSlug(owner, new Slug("has"))));
    T one = saved(save(minimal("one")));

    for (Slug taken : Set.of(new Slug("had"), new Slug("has"))) {
      assertThat(save(withSlug(one, taken))).isEqualTo(new SaveResult.SlugTaken<>(taken));
      assertThat(bySlug(taken)).contains(moved);
    }
    assertThat(byIds(Set.of(idOf(one)))).isEqualTo(Map.of(idOf(one), one));
    assertThat(bySlug(new Slug("one"))).contains(one);
  }

  @Test
  default void aStaleChangeTakesNoSlug() {
    T read = saved(save(minimal("one")));
    T newest = saved(save(read));

    assertThat(save(withSlug(read, new Slug("wanted")))).isEqualTo(new SaveResult.Stale<>(1));
    assertThat(bySlug(new Slug("wanted"))).isEmpty();
    assertThat(bySlug(new Slug("one"))).contains(newest);
    saved(save(minimal("wanted")));
  }
}
