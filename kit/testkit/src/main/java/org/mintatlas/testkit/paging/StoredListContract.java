package org.mintatlas.testkit.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.Records.get;
import static org.mintatlas.testkit.Records.with;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.paging.pick.Picked;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.application.storing.Slugged;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.testkit.storing.Kept;
import org.mintatlas.testkit.storing.Moments;
import org.mintatlas.testkit.storing.StoreContract;

/** What every store promises that lists what it stores. */
public interface StoredListContract<
        I extends Identity, A extends Aggregate<I, A>, S, F, O extends Enum<O>>
    extends StoreContract<I, A>, ListContract<S, F, O, A> {

  /** The store, what it keeps, and how it lists that. */
  KeptList<I, A, S, F, O> keptList();

  @Override
  default Kept<I, A> kept() {
    return keptList().kept();
  }

  @Override
  default Paged<S, F, O, A> paged() {
    return keptList().store();
  }

  @Override
  default Listed<S, F, O> lists() {
    return keptList().lists();
  }

  /** Lets through what is named one by one. */
  private F picked(Set<Slug> slugs, Set<UUID> ids) {
    return picked(new Picked(slugs, ids));
  }

  private F picked(Picked some) {
    return with(lists().anything(), "picked", some);
  }

  @Test
  default void areFoundByTheirIdentities() {
    A one = putAt(scope(), 4, 1);
    A other = putAt(scope(), 9, 2);
    A third = putAt(scope(), 1, 3);
    UUID unknown = UUID.fromString("00000000-0000-7000-8000-00000000abcd");
    assertList(scope())
        .where(picked(Set.of(), Set.of(other.id().value(), unknown, one.id().value())))
        .isExactlyBothWays(one, other);
    assertList(scope()).where(picked(Set.of(), Set.of(unknown))).isExactly();
    assertList(scope()).where(picked(Set.of(), Set.of())).isExactly(one, other, third);
  }

  @Test
  default void areLeftOutByTheirIdentities() {
    A one = putAt(scope(), 4, 1);
    A other = putAt(scope(), 9, 2);
    A third = putAt(scope(), 1, 3);
    UUID unknown = UUID.fromString("00000000-0000-7000-8000-00000000abcd");
    Set<UUID> ids = Set.of(other.id().value(), unknown);
    assertList(scope()).where(picked(Picked.except(ids))).isExactlyBothWays(one, third);
    assertList(scope()).where(picked(Picked.except(Set.of(unknown)))).isExactly(one, other, third);
    assertList(scope())
        .where(
            picked(new Picked(Set.of(), Set.of(third.id().value(), other.id().value()), ids, null)))
        .isExactly(third);
  }

  @Test
  default void areFoundByTheMomentAfterWhichTheyWereStored() {
    Instant before = Moments.passed();
    A one = putAt(scope(), 4, 1);
    A other = putAt(scope(), 9, 2);
    Instant between = Moments.passed();
    A third = putAt(scope(), 1, 3);
    A stale = one.withVersion(one.version() + 1);
    assertThat(save(stale)).isInstanceOf(SaveResult.Stale.class);
    assertList(scope()).where(picked(Picked.storedAfter(before))).isExactly(one, other, third);
    assertList(scope()).where(picked(Picked.storedAfter(between))).isExactlyBothWays(third);
    A anew = saved(save(one));
    Instant after = Moments.passed();
    assertList(scope()).where(picked(Picked.storedAfter(between))).isExactlyBothWays(anew, third);
    assertList(scope())
        .where(picked(new Picked(Set.of(), Set.of(), Set.of(anew.id().value()), between)))
        .isExactly(third);
    assertList(scope()).where(picked(Picked.storedAfter(after))).isExactly();
  }

  @Test
  default void areFoundByTheSlugsThatTheyHaveOrHadIfTheyHaveAny() {
    A one = putAt(scope(), 4, 1);
    A other = putAt(scope(), 9, 2);
    putAt(scope(), 1, 3);
    Slug unknown = new Slug("unknown");
    assertList(scope()).where(picked(Set.of(unknown), Set.of())).isExactly();
    if (!(kept().store() instanceof Slugged<?, ?>)) {
      return;
    }
    Slug former = (Slug) get(one, "slug");
    Slug present = (Slug) get(other, "slug");
    A renamed = saved(save(with(one, "slug", new Slug("renamed"))));
    assertList(scope())
        .where(picked(Set.of(former, present, unknown), Set.of()))
        .isExactlyBothWays(renamed, other);
    assertList(scope())
        .where(picked(Set.of(new Slug("renamed"), former), Set.of()))
        .isExactly(renamed);
    assertList(scope())
        .where(picked(Set.of(former, present), Set.of(other.id().value())))
        .isExactly(other);
    assertList(scope()).where(picked(Set.of(former), Set.of(other.id().value()))).isExactly();
  }

  /** A new aggregate with the identity of a number from 0 to 15, listed under a scope. */
  default A minimal(S scope, int identity) {
    return lists().scopes().put(scope, minimal(identity));
  }
}
