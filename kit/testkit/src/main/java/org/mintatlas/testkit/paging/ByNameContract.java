package org.mintatlas.testkit.paging;

import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Paged;

/** What every {@link Paged} collection promises that is sorted by nothing but the name. */
public interface ByNameContract<S, F, T> extends PagedContract<S, F, NameOrder, T> {

  @Override
  default NameOrder byName() {
    return NameOrder.NAME;
  }

  @Override
  default NameOrder byNameBackwards() {
    return NameOrder.NAME_DESC;
  }
}
