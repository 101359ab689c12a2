package org.mintatlas.persistence.award;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.mapstruct.factory.Mappers;
import org.mintatlas.application.award.Votes;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.award.ApplicationId;
import org.mintatlas.domain.award.Vote;
import org.mintatlas.domain.award.VoteId;
import org.mintatlas.persistence.storing.AggregateStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Votes in the database. */
public class JpaVotes implements Votes {
  private final AwardMapper mapper = Mappers.getMapper(AwardMapper.class);
  private final AggregateStore store;
  private final JdbcClient jdbc;

  /** Writes through the store and reads from the database. */
  public JpaVotes(AggregateStore store, JdbcClient jdbc) {
    this.store = store;
    this.jdbc = jdbc;
  }

  @Override
  public SaveResult<Vote> save(Vote vote) {
    return store.attempt(
        vote.version(), () -> vote.withVersion(store.write(mapper.toEntity(vote), vote.version())));
  }

  @Override
  public Map<VoteId, Vote> byIds(Set<VoteId> ids) {
    return AwardRows.VOTES.byIds(jdbc, ids, VoteId::value, Vote::id);
  }

  @Override
  public Map<ApplicationId, List<Vote>> ofApplications(Set<ApplicationId> applications) {
    Map<ApplicationId, List<Vote>> found = new HashMap<>();
    applications.forEach(application -> found.put(application, new ArrayList<>()));
    AwardRows.VOTES
        .list(
            jdbc.sql(
                    AwardRows.VOTES.select()
                        + " where v.application_id = any(:applications) order by v.id")
                .param(
                    "applications",
                    applications.stream().map(ApplicationId::value).toArray(UUID[]::new)))
        .forEach(vote -> found.getOrDefault(vote.application(), new ArrayList<>()).add(vote));
    return found;
  }
}
