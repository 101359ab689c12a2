package org.mintatlas.application.award;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.ApplicationId;
import org.mintatlas.domain.award.CallId;

/** All applications. There is no list of them for the public: it learns of those that won. */
public interface Applications {

  /**
   * Stores a new application (version 0) or a changed one, if nobody changed it since it was read.
   * A region can apply once for a call; a second application is {@link SaveResult.Stale}.
   */
  SaveResult<Application> save(Application application);

  /** The applications with these identities; an unknown one has no entry. */
  Map<ApplicationId, Application> byIds(Set<ApplicationId> ids);

  /**
   * All applications for each call, drafts too, in the order of their identities; a call without
   * any has an empty list.
   */
  Map<CallId, List<Application>> ofCalls(Set<CallId> calls);

  /** How many applications were handed in for each call; 0 for a call that nobody knows. */
  Map<CallId, Integer> submitted(Set<CallId> calls);
}
