package org.mintatlas.testkit.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.award.jury.Votes;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.award.ApplicationId;
import org.mintatlas.domain.award.jury.Vote;
import org.mintatlas.domain.award.jury.VoteId;
import org.mintatlas.testkit.identity.Identities;
import org.mintatlas.testkit.storing.Kept;
import org.mintatlas.testkit.storing.StoreContract;

/** What every implementation of {@link Votes} promises. */
public interface VotesContract extends StoreContract<VoteId, Vote> {

  @Override
  default Kept<VoteId, Vote> kept() {
    return Kept.of(
        votes(),
        () -> AwardFixtures.aVote(application("minimal"), person()),
        () -> AwardFixtures.aVote(application("full"), person()));
  }

  @Test
  default void aJurorVotesOnceOnAnApplication() {
    Vote vote = saved(save(minimal()));
    assertThat(save(AwardFixtures.aVote(vote.application(), vote.juror())))
        .isEqualTo(new SaveResult.Duplicate<>(UniqueRule.VOTING_JUROR));
    saved(save(AwardFixtures.aVote(vote.application(), person())));
    saved(save(AwardFixtures.aVote(application("other"), vote.juror())));
  }

  @Test
  default void anApplicationKnowsItsVotes() {
    Vote second = put(8, application("first"));
    Vote first = put(3, application("first"));
    Vote other = put(5, application("other"));
    ApplicationId unknown = AwardFixtures.aDraft(call(2024), region("never")).id();
    assertThat(votes().ofApplications(Set.of(application("first"), application("other"), unknown)))
        .isEqualTo(
            Map.of(
                application("first"),
                List.of(first, second),
                application("other"),
                List.of(other),
                unknown,
                List.of()));
    assertThat(votes().ofApplications(Set.of())).isEmpty();
  }

  private Vote put(int identity, ApplicationId application) {
    return saved(
        save(
            new Vote(new VoteId(Identities.number(identity)), 0, application, person(), 5, "Gut")));
  }

  private ApplicationId application(String region) {
    return applications().ofCalls(Set.of(call(2024))).get(call(2024)).stream()
        .filter(application -> application.region().equals(region(region)))
        .findFirst()
        .orElseGet(
            () -> saved(applications().save(AwardFixtures.aDraft(call(2024), region(region)))))
        .id();
  }
}
