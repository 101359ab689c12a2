package org.mintatlas.application.award;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.award.AwardId;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.CallId;

/** All calls of awards. */
public interface Calls extends Paged<CallScope, CallFilter, CallOrder, Call> {

  /**
   * Stores a new call (version 0) or a changed one, if nobody changed it since it was read. An
   * award can have one call a year; a second one is {@link SaveResult.Stale}.
   */
  SaveResult<Call> save(Call call);

  /** The call of the award in the year; empty when there is none. */
  Optional<Call> byYear(AwardId award, int year);

  /** The calls with these identities; an unknown one has no entry. */
  Map<CallId, Call> byIds(Set<CallId> ids);
}
