package org.mintatlas.application.award;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mintatlas.application.person.Persons;
import org.mintatlas.application.storing.InMemoryAggregates;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.award.ApplicationId;
import org.mintatlas.domain.award.Vote;
import org.mintatlas.domain.award.VoteId;

/** Votes in memory. */
public final class InMemoryVotes implements Votes {
  private final Applications applications;
  private final Persons persons;
  private final InMemoryAggregates<VoteId, Vote> votes = InMemoryAggregates.withoutSlug();

  /** Votes refer to what these collections hold. */
  public InMemoryVotes(Applications applications, Persons persons) {
    this.applications = applications;
    this.persons = persons;
  }

  @Override
  public SaveResult<Vote> save(Vote vote) {
    if (applications.byIds(Set.of(vote.application())).isEmpty()) {
      return new SaveResult.ReferenceUnknown<>("application");
    }
    if (persons.byIds(Set.of(vote.juror())).isEmpty()) {
      return new SaveResult.ReferenceUnknown<>("person");
    }
    boolean votedAlready =
        votes
            .all()
            .filter(other -> !other.id().equals(vote.id()))
            .filter(other -> other.application().equals(vote.application()))
            .anyMatch(other -> other.juror().equals(vote.juror()));
    return votedAlready ? new SaveResult.Stale<>(vote.version()) : votes.save(vote);
  }

  @Override
  public Map<VoteId, Vote> byIds(Set<VoteId> ids) {
    return votes.byIds(ids);
  }

  @Override
  public Map<ApplicationId, List<Vote>> ofApplications(Set<ApplicationId> wanted) {
    Map<ApplicationId, List<Vote>> found = new HashMap<>();
    for (ApplicationId application : wanted) {
      found.put(
          application,
          votes
              .all()
              .filter(vote -> vote.application().equals(application))
              .sorted(Comparator.comparing(vote -> vote.id().toString()))
              .toList());
    }
    return found;
  }
}
