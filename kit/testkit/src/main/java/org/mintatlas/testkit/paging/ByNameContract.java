package org.mintatlas.testkit.paging;

import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Identity;

/** What every store promises whose lists are sorted by nothing but the name. */
public interface ByNameContract<I extends Identity, A extends Aggregate<I, A>, S, F>
    extends NamedListContract<I, A, S, F, NameOrder> {

  @Override
  default NameOrder byName() {
    return NameOrder.NAME;
  }

  @Override
  default NameOrder byNameBackwards() {
    return NameOrder.NAME_DESC;
  }
}
