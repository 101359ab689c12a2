package org.mintatlas.testkit.paging;

import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.domain.shared.Sourced;

/** What every {@link Paged} collection promises that is a directory of things with sources. */
public interface DirectoryContract<S, F, T extends Sourced>
    extends NameFilterContract<S, F, DirectoryOrder, T>, AssuredContract<S, F, DirectoryOrder, T> {

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
