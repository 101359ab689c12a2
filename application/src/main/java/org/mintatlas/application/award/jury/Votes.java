package org.mintatlas.application.award.jury;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.Store;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.award.ApplicationId;
import org.mintatlas.domain.award.jury.Vote;
import org.mintatlas.domain.award.jury.VoteId;

/** All votes of jurors. */
public interface Votes extends Store<VoteId, Vote> {
  /** What holds among them. */
  Integrity<Vote> INTEGRITY =
      Integrity.<Vote>none()
          .refersTo(Referent.APPLICATION, Vote::application)
          .refersTo(Referent.PERSON, Vote::juror)
          .unique(UniqueRule.VOTING_JUROR, vote -> List.of(vote.application(), vote.juror()));

  /**
   * All votes on each application, in the order of their identities; an application without any has
   * an empty list.
   */
  Map<ApplicationId, List<Vote>> ofApplications(Set<ApplicationId> applications);
}
