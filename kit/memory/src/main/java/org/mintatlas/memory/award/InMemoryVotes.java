package org.mintatlas.memory.award;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mintatlas.application.award.Applications;
import org.mintatlas.application.award.jury.Votes;
import org.mintatlas.application.person.Persons;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.award.ApplicationId;
import org.mintatlas.domain.award.jury.Vote;
import org.mintatlas.domain.award.jury.VoteId;
import org.mintatlas.memory.storing.InMemoryStore;

public final class InMemoryVotes extends InMemoryStore<VoteId, Vote> implements Votes {

  /** Votes refer to what these collections hold. */
  public InMemoryVotes(Applications applications, Persons persons) {
    super(Votes.INTEGRITY);
    knows(Referent.APPLICATION, applications::byIds);
    knows(Referent.PERSON, persons::byIds);
  }

  @Override
  public Map<ApplicationId, List<Vote>> ofApplications(Set<ApplicationId> applications) {
    return ofEach(applications, Vote::application);
  }
}
