package org.mintatlas.application.award;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.award.ApplicationId;
import org.mintatlas.domain.award.Vote;
import org.mintatlas.domain.award.VoteId;

/** All votes of jurors. */
public interface Votes {

  /**
   * Stores a new vote (version 0) or a changed one, if nobody changed it since it was read. A juror
   * votes once on an application; a second vote is {@link SaveResult.Stale}.
   */
  SaveResult<Vote> save(Vote vote);

  /** The votes with these identities; an unknown one has no entry. */
  Map<VoteId, Vote> byIds(Set<VoteId> ids);

  /**
   * All votes on each application, in the order of their identities; an application without any has
   * an empty list.
   */
  Map<ApplicationId, List<Vote>> ofApplications(Set<ApplicationId> applications);
}
