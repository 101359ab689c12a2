package org.mintatlas.application.award;

import java.util.Map;
import java.util.Set;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.domain.award.WinnerId;

/** All winners. They are read here, and stored with their calls: see {@link Calls#save}. */
public interface Winners extends Paged<WinnerScope, WinnerFilter, WinnerOrder, AwardedRegion> {

  /** The winners with these identities; an unknown one has no entry. */
  Map<WinnerId, AwardedRegion> byIds(Set<WinnerId> ids);
}
