package org.mintatlas.testkit.paging;

import static org.mintatlas.testkit.Records.with;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Identity;

/** What every store promises that lists by name what it stores. */
public interface NamedListContract<
        I extends Identity, A extends Aggregate<I, A>, S, F, O extends Enum<O>>
    extends StoredListContract<I, A, S, F, O>, PagedContract<S, F, O, A> {

  /** The same element with another name. */
  default A withName(A element, String name) {
    return with(element, "name", name);
  }

  @Override
  default A put(S scope, int identity, String name) {
    return saved(save(withName(minimal(scope, identity), name)));
  }

  @Override
  default A rename(A element, String name) {
    return saved(save(withName(element, name)));
  }
}
