package org.mintatlas.testkit.storing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.Records.get;
import static org.mintatlas.testkit.Records.with;
import static org.mintatlas.testkit.identity.Identities.numbered;
import static org.mintatlas.testkit.storing.SaveResults.assertReferenceUnknown;
import static org.mintatlas.testkit.storing.SaveResults.onlySaved;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.application.storing.Slugged;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Slug;

/** What every {@link Slugged} store promises. */
public interface SluggedContract<I extends Identity, A extends Aggregate<I, A>>
    extends StoreContract<I, A> {

  @Override
  default Slugged<I, A> store() {
    return (Slugged<I, A>) kept().store();
  }

  /** A new aggregate with the slug and as little else as possible. */
  default A minimal(String slug) {
    return kept().minimal().apply(new Slug(slug));
  }

  /** The same aggregate with another slug. */
  default A withSlug(A aggregate, Slug slug) {
    return with(aggregate, "slug", slug);
  }

  @Override
  default A minimal(int identity) {
    return numbered(minimal("number-" + identity), identity);
  }

  @Override
  default A emptied(A aggregate) {
    Slug slug = (Slug) get(aggregate, "slug");
    return with(minimal(slug.value()), "id", aggregate.id()).withVersion(aggregate.version());
  }

  /** What is stored there with the slug. */
  default Optional<A> bySlug(Slug slug) {
    return store().bySlug(slug);
  }

  @Test
  default void isFoundByItsSlug() {
    A one = saved(save(minimal("one")));
    A other = saved(save(minimal("other")));
    assertThat(bySlug(new Slug("one"))).contains(one);
    assertThat(bySlug(new Slug("other"))).contains(other);
    assertThat(bySlug(new Slug("nobody"))).isEmpty();
  }

  @Test
  default void everySlugThatItHadLeadsToIt() {
    A first = saved(save(minimal("first-slug")));
    A second = saved(save(withSlug(first, new Slug("second-slug"))));
    A third = saved(save(withSlug(second, new Slug("third-slug"))));
    assertThat(bySlug(new Slug("first-slug"))).contains(third);
    assertThat(bySlug(new Slug("second-slug"))).contains(third);
    assertThat(bySlug(new Slug("third-slug"))).contains(third);
  }

  @Test
  default void canTakeBackASlugThatItHad() {
    A first = saved(save(minimal("first-slug")));
    A second = saved(save(withSlug(first, new Slug("second-slug"))));
    A again = saved(save(withSlug(second, new Slug("first-slug"))));
    assertThat(bySlug(new Slug("first-slug"))).contains(again);
    assertThat(bySlug(new Slug("second-slug"))).contains(again);
  }

  @Test
  default void aSlugThatAnotherHasIsTaken() {
    A owner = saved(save(minimal("taken")));

    A newcomer = minimal("taken");
    assertThat(save(newcomer)).isEqualTo(new SaveResult.SlugTaken<>(new Slug("taken")));
    assertThat(byIds(Set.of(newcomer.id()))).isEmpty();
    assertThat(bySlug(new Slug("taken"))).contains(owner);
  }

  @Test
  default void aSlugThatAnotherHadIsTaken() {
    A owner = saved(save(minimal("taken")));
    A moved = saved(save(withSlug(owner, new Slug("moved"))));

    assertThat(save(minimal("taken"))).isEqualTo(new SaveResult.SlugTaken<>(new Slug("taken")));
    assertThat(bySlug(new Slug("taken"))).contains(moved);
  }

  @Test
  default void aChangeToASlugThatAnotherHasOrHadIsRefused() {
    A owner = saved(save(minimal("had")));
    A moved = saved(save(withSlug(owner, new Slug("has"))));
    A one = saved(save(minimal("one")));

    for (Slug taken : Set.of(new Slug("had"), new Slug("has"))) {
      assertThat(save(withSlug(one, taken))).isEqualTo(new SaveResult.SlugTaken<>(taken));
      assertThat(bySlug(taken)).contains(moved);
    }
    assertThat(byIds(Set.of(one.id()))).isEqualTo(Map.of(one.id(), one));
    assertThat(bySlug(new Slug("one"))).contains(one);
  }

  @Test
  default void aStaleChangeTakesNoSlug() {
    A read = saved(save(minimal("one")));
    A newest = saved(save(read));

    assertThat(save(withSlug(read, new Slug("wanted")))).isEqualTo(new SaveResult.Stale<>(2));
    assertThat(bySlug(new Slug("wanted"))).isEmpty();
    assertThat(bySlug(new Slug("one"))).contains(newest);
    saved(save(minimal("wanted")));
  }

  @Test
  default void aStaleChangeIsToldBeforeASlugThatIsTaken() {
    saved(save(minimal("taken")));
    A read = saved(save(minimal("one")));
    assertThat(save(withSlug(read, new Slug("taken")).withVersion(0)))
        .isEqualTo(new SaveResult.Stale<>(1));
  }

  @Test
  default void whatRefersToNothingTakesNoSlug() {
    Slug wanted = new Slug("wanted");
    dangling(full())
        .forEach((type, dangling) -> {
          assertReferenceUnknown(save(withSlug(dangling, wanted)), type);
          assertThat(bySlug(wanted)).as("%s", type).isEmpty();
        });
    saved(save(minimal("wanted")));
  }

  @Test
  default void aReferenceToNothingIsToldBeforeASlugThatIsTaken() {
    saved(save(minimal("taken")));
    A stored = saved(save(full()));
    dangling(stored)
        .forEach((type, dangling) ->
            assertReferenceUnknown(save(withSlug(dangling, new Slug("taken"))), type));
    assertThat(byIds(Set.of(stored.id()))).isEqualTo(Map.of(stored.id(), stored));
  }

  @Test
  default void isNotFoundByAnotherSlugThatResemblesIts() {
    saved(save(minimal("one-of-many")));
    for (String other : Set.of("one-of-man", "one-of-many-more", "one", "many")) {
      assertThat(bySlug(new Slug(other))).as(other).isEmpty();
    }
  }

  @RepeatedTest(3)
  default void oneOfSeveralGetsTheSlug() throws Exception {
    A winner =
        onlySaved(
            Race.of(
                Stream.of(minimal("wanted"), minimal("wanted"), minimal("wanted"))
                    .<Callable<SaveResult<A>>>map(one -> () -> save(one))
                    .toList()),
            new SaveResult.SlugTaken<>(new Slug("wanted")));
    assertThat(bySlug(new Slug("wanted"))).contains(winner);
  }

  /** What a refused change has of relations is left as it was, too. */
  @Test
  default void aRefusedChangeLeavesEverythingAsItWas() {
    saved(save(minimal("taken")));
    A full = full();
    A other = minimal("other");
    transactions()
        .inTransaction(() -> {
          A stored = saved(save(full));
          assertThat(save(withSlug(emptied(stored), new Slug("taken"))))
              .isEqualTo(new SaveResult.SlugTaken<>(new Slug("taken")));
          return saved(save(other));
        });
    assertThat(byIds(Set.of(full.id(), other.id())))
        .isEqualTo(Map.of(full.id(), full.withVersion(1), other.id(), other.withVersion(1)));
  }
}
