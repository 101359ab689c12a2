package org.mintatlas.testkit.paging;

import static org.mintatlas.testkit.Records.with;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.List;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Sourced;

/** What every store promises that is a directory of things with sources. */
public interface DirectoryContract<I extends Identity, A extends Aggregate<I, A> & Sourced, S, F>
    extends NamedListContract<I, A, S, F, DirectoryOrder>,
        NameFilterContract<S, F, DirectoryOrder, A>,
        AssuredContract<S, F, DirectoryOrder, A> {

  @Override
  default A cite(A element, List<Source> sources) {
    return saved(save(with(element, "sources", sources)));
  }

  @Override
  default DirectoryOrder byName() {
    return DirectoryOrder.NAME;
  }

  @Override
  default DirectoryOrder byNameBackwards() {
    return DirectoryOrder.NAME_DESC;
  }

  @Override
  default DirectoryOrder byAssured() {
    return DirectoryOrder.ASSURED;
  }

  @Override
  default DirectoryOrder byAssuredBackwards() {
    return DirectoryOrder.ASSURED_DESC;
  }
}
