package org.mintatlas.testkit.paging;

import org.mintatlas.application.paging.Paged;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.testkit.storing.Kept;
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

  /** A new aggregate with the identity of a number from 0 to 15, listed under a scope. */
  default A minimal(S scope, int identity) {
    return lists().scopes().put(scope, minimal(identity));
  }
}
