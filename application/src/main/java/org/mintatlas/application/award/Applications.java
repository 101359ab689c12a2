package org.mintatlas.application.award;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.application.storing.Store;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.ApplicationId;
import org.mintatlas.domain.award.CallId;

/**
 * All applications. There is no list of them for the public: it learns of those that won. A region
 * applies once for a call: a second one is {@link SaveResult.Stale}.
 */
public interface Applications extends Store<ApplicationId, Application> {

  /**
   * All applications for each call, drafts too, in the order of their identities; a call without
   * any has an empty list.
   */
  Map<CallId, List<Application>> ofCalls(Set<CallId> calls);

  /** How many applications were handed in for each call; 0 for a call that nobody knows. */
  Map<CallId, Integer> submitted(Set<CallId> calls);
}
