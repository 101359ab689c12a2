package org.mintatlas.testkit.paging;

import org.mintatlas.application.paging.Paged;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.testkit.storing.StoreContract;

/** What every store promises that lists what it stores. */
public interface StoredListContract<
        I extends Identity, A extends Aggregate<I, A>, S, F, O extends Enum<O>>
    extends StoreContract<I, A>, ListContract<S, F, O, A> {

  @Override
  @SuppressWarnings("unchecked") // It lists what it stores.
  default Paged<S, F, O, A> paged() {
    return (Paged<S, F, O, A>) store();
  }

  /** A new aggregate with the identity of a number from 0 to 15, listed under a scope. */
  default A minimal(S scope, int identity) {
    return lists().scopes().put(scope, minimal(identity));
  }
}
