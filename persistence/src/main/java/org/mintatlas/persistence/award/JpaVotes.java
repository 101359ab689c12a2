package org.mintatlas.persistence.award;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mintatlas.application.award.jury.Votes;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.award.ApplicationId;
import org.mintatlas.domain.award.jury.Vote;
import org.mintatlas.domain.award.jury.VoteId;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.StoreAdapter;

/** Votes in the database. */
class JpaVotes extends StoreAdapter<VoteId, Vote> implements Votes {
  JpaVotes(AggregateStore store) {
    super(store, VoteEntity.ROWS, Votes.INTEGRITY);
  }

  @Override
  protected Map<String, UniqueRule> uniqueConstraints() {
    return Map.of("vote_juror_once", UniqueRule.VOTING_JUROR);
  }

  @Override
  public Map<ApplicationId, List<Vote>> ofApplications(Set<ApplicationId> applications) {
    return of(applications, "v.application_id", Vote::application, "v.id");
  }
}
