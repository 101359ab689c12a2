package org.mintatlas.testkit.paging;

import static org.mintatlas.testkit.storing.SaveResults.saved;

import org.junit.jupiter.api.Test;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.testkit.storing.SluggedContract;

/** What every store promises of things with names and slugs that can have a parent. */
public interface CatalogueContract<
        I extends Identity, A extends Aggregate<I, A>, S, F, O extends Enum<O>>
    extends SluggedContract<I, A>,
        NamedListContract<I, A, S, F, O>,
        NameFilterContract<S, F, O, A>,
        EverywhereContract<S, F, O, A> {

  @Test
  default void everywhereListsAllAndAParentItsOwn() {
    A own = put(scope(), 1, "Own");
    A without = saved(save(withName(minimal(2), "Without")));
    assertList().isExactly(own, without);
    assertList(scope()).isExactly(own);
  }
}
