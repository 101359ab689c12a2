package org.mintatlas.application.award;

import java.util.Optional;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.application.storing.Store;
import org.mintatlas.domain.award.AwardId;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.CallId;

/** All calls of awards. An award has one call a year: a second one is {@link SaveResult.Stale}. */
public interface Calls extends Store<CallId, Call>, Paged<CallScope, CallFilter, CallOrder, Call> {

  /** The call of the award in the year; empty when there is none. */
  Optional<Call> byYear(AwardId award, int year);
}
