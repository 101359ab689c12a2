package org.mintatlas.application.award;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.application.storing.Store;
import org.mintatlas.domain.award.ApplicationId;
import org.mintatlas.domain.award.Vote;
import org.mintatlas.domain.award.VoteId;

/**
 * All votes of jurors. A juror votes once on an application: a second one is {@link
 * SaveResult.Stale}.
 */
public interface Votes extends Store<VoteId, Vote> {

  /**
   * All votes on each application, in the order of their identities; an application without any has
   * an empty list.
   */
  Map<ApplicationId, List<Vote>> ofApplications(Set<ApplicationId> applications);
}
