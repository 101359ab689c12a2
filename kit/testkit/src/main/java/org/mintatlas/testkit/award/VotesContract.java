package org.mintatlas.testkit.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.assertReferenceUnknown;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.award.Applications;
import org.mintatlas.application.award.Awards;
import org.mintatlas.application.award.Calls;
import org.mintatlas.application.award.jury.Votes;
import org.mintatlas.application.person.Persons;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.award.ApplicationId;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.AwardId;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.award.jury.Vote;
import org.mintatlas.domain.award.jury.VoteId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.testkit.identity.Identities;
import org.mintatlas.testkit.person.PersonFixtures;
import org.mintatlas.testkit.region.RegionFixtures;
import org.mintatlas.testkit.storing.StoreContract;

/** What every implementation of {@link Votes} promises. */
public interface VotesContract extends StoreContract<VoteId, Vote> {

  /** The votes; none when a test begins. */
  Votes votes();

  /** The applications that one can vote on; none when a test begins. */
  Applications applications();

  /** The calls that one can apply for; none when a test begins. */
  Calls calls();

  /** What has calls; none when a test begins. */
  Awards awards();

  /** Who can apply; none when a test begins. */
  Regions regions();

  /** Who can vote; none when a test begins. */
  Persons persons();

  @Override
  default Votes store() {
    return votes();
  }

  @Override
  default Vote minimal() {
    return AwardFixtures.aVote(application("minimal"), person());
  }

  @Override
  default Vote full() {
    return AwardFixtures.aVote(application("full"), person());
  }

  @Override
  default Vote emptied(Vote vote) {
    return new Vote(vote.id(), vote.version(), vote.application(), vote.juror(), 1, "Zu wenig");
  }

  @Test
  default void whatIsNotThereIsUnknown() {
    assertReferenceUnknown(
        save(AwardFixtures.aVote(AwardFixtures.aDraft(call(2024), region("never")).id(), person())),
        Referent.APPLICATION);
    assertReferenceUnknown(
        save(AwardFixtures.aVote(application("first"), PersonFixtures.aPerson().id())),
        Referent.PERSON);
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

  private CallId call(int year) {
    return calls()
        .byYear(award(1), year)
        .orElseGet(() -> saved(calls().save(AwardFixtures.aCall(award(1), year))))
        .id();
  }

  private AwardId award(int number) {
    AwardId id = new AwardId(Identities.number(number));
    if (awards().byIds(Set.of(id)).isEmpty()) {
      String name = "award-" + number;
      saved(awards().save(new Award(id, 0, new Slug(name), name, null, List.of())));
    }
    return id;
  }

  private RegionId region(String slug) {
    return regions()
        .bySlug(new Slug(slug))
        .orElseGet(() -> saved(regions().save(RegionFixtures.aRegion(slug))))
        .id();
  }

  private PersonId person() {
    return saved(persons().save(PersonFixtures.aPerson())).id();
  }
}
