package org.mintatlas.domain.award.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;
import static org.mintatlas.testkit.award.AwardFixtures.aCall;
import static org.mintatlas.testkit.award.AwardFixtures.anAwardId;
import static org.mintatlas.testkit.person.PersonFixtures.aCoordination;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.CallStatus;
import org.mintatlas.domain.award.jury.Vote.Cast;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.testkit.award.AwardFixtures;
import org.mintatlas.testkit.organisation.OrganisationFixtures;
import org.mintatlas.testkit.person.PersonFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

class VoteTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 2);

  private final PersonId person = PersonFixtures.aPerson().id();
  private final Juror juror = new Juror(person, List.of(), Set.of());
  private final OrganisationId carrier = OrganisationFixtures.anOrganisationId();
  private final OrganisationId partner = OrganisationFixtures.anOrganisationId();
  private final Region region = RegionFixtures.aFullRegion("am-fluss", carrier, partner);
  private final Call call =
      aCall(anAwardId(), 2024).toBuilder().status(CallStatus.JURY).jurors(Set.of(person)).build();
  private final Application application =
      AwardFixtures.anApplication(call.id(), region.id(), PersonFixtures.aPerson().id());

  @Test
  void countsWithScoreAndReason() {
    Vote vote = cast(call, juror).orThrow();
    assertThat(vote.application()).isEqualTo(application.id());
    assertThat(vote.juror()).isEqualTo(person);
    assertThat(vote.score()).isEqualTo(7);
    assertThat(vote.reason()).isEqualTo("Gut");
  }

  @Test
  void isRefusedToWhoeverIsNotOnTheJury() {
    PersonId stranger = PersonFixtures.aPerson().id();
    assertThat(cast(call, new Juror(stranger, List.of(), Set.of())))
        .isEqualTo(new Cast.NotOnTheJury(stranger));
  }

  @ParameterizedTest
  @EnumSource(value = CallStatus.class, names = "JURY", mode = EnumSource.Mode.EXCLUDE)
  void isRefusedBeforeAndAfterTheJuryReads(CallStatus status) {
    assertThat(cast(call.toBuilder().status(status).build(), juror))
        .isEqualTo(new Cast.NotInJuryPhase(status));
  }

  @Test
  void isRefusedToAJurorWhoCoordinatesTheRegion() {
    Juror own = new Juror(person, List.of(aCoordination(person, region.id())), Set.of());
    assertThat(cast(call, own)).isEqualTo(new Cast.ConflictOfInterest(person, region.id()));
  }

  @Test
  void isRefusedToAJurorWhoWillCoordinateTheRegion() {
    Period later = Period.since(PartialDate.of(DAY.plusMonths(3)));
    Juror own = new Juror(person, List.of(aCoordination(person, region.id(), later)), Set.of());
    assertThat(cast(call, own)).isEqualTo(new Cast.ConflictOfInterest(person, region.id()));
  }

  @Test
  void isRefusedToAJurorOfAnOrganisationThatHasAPartInTheRegion() {
    for (OrganisationId organisation : List.of(carrier, partner)) {
      assertThat(cast(call, new Juror(person, List.of(), Set.of(organisation))))
          .isEqualTo(new Cast.ConflictOfInterest(person, region.id()));
    }
  }

  @Test
  void isRefusedToAJurorWhoHandedItIn() {
    Application own = AwardFixtures.anApplication(call.id(), region.id(), person);
    assertThat(cast(call, own, region, juror))
        .isEqualTo(new Cast.ConflictOfInterest(person, region.id()));
  }

  @Test
  void countsWhenTheTiesAreOthersOrOver() {
    PersonId somebody = PersonFixtures.aPerson().id();
    Period former = new Period(PartialDate.of(2020), PartialDate.of(2023));
    Juror free =
        new Juror(
            person,
            List.of(
                aCoordination(somebody, region.id()),
                aCoordination(person, RegionFixtures.aRegionId()),
                aCoordination(person, region.id(), former)),
            Set.of(OrganisationFixtures.anOrganisationId()));
    assertThat(cast(call, free)).isInstanceOf(Cast.Counted.class);
  }

  @Test
  void isOnAnApplicationThatWasHandedInForTheCall() {
    Application elsewhere =
        AwardFixtures.anApplication(AwardFixtures.aCallId(), region.id(), person);
    assertInvalid(() -> cast(call, elsewhere, region, juror))
        .withMessageEndingWith("is one for another call");
    assertInvalid(() -> cast(call, application, RegionFixtures.aRegion("anders"), juror))
        .withMessageEndingWith("is not that of the application");
    assertInvalid(() -> cast(call, AwardFixtures.aDraft(call.id(), region.id()), region, juror))
        .withMessageEndingWith("was not handed in");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 11})
  void isRejectedWithAScoreOutOfRange(int score) {
    assertInvalid(() -> vote(score, "Gut")).withMessage("score '" + score + "': must be 1 to 10");
  }

  @Test
  void needsAReason() {
    assertInvalid(() -> vote(10, " ")).withMessage("reason ' ': must not be blank");
    assertInvalid(() -> vote(1, "x".repeat(2001)))
        .withMessageEndingWith("must not be longer than 2000 characters");
  }

  private Vote vote(int score, String reason) {
    return new Vote(new VoteId(UUID.randomUUID()), 0, application.id(), person, score, reason);
  }

  private Cast cast(Call of, Juror by) {
    return cast(of, application, region, by);
  }

  private static Cast cast(Call of, Application on, Region from, Juror by) {
    return Vote.cast(new VoteId(UUID.randomUUID()), of, on, from, by, 7, "Gut", DAY);
  }
}
