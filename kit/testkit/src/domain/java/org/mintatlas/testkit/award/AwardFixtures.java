package org.mintatlas.testkit.award;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.ApplicationId;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.AwardId;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.award.CallStatus;
import org.mintatlas.domain.award.Winner;
import org.mintatlas.domain.award.WinnerId;
import org.mintatlas.domain.award.jury.Vote;
import org.mintatlas.domain.award.jury.VoteId;
import org.mintatlas.domain.governance.BodyId;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.domain.shared.figure.Figure;
import org.mintatlas.domain.shared.figure.KeyFigure;
import org.mintatlas.domain.shared.figure.Measure;
import org.mintatlas.domain.shared.figure.Unit;
import org.mintatlas.testkit.shared.SharedFixtures;

/** Valid awards and what belongs to them in one call. */
public final class AwardFixtures {
  /** A time before the deadline of {@link #aFullCall}. */
  public static final Instant IN_TIME = Instant.parse("2024-03-01T12:00:00Z");

  private AwardFixtures() {}

  /** An identity that no award has. */
  public static AwardId anAwardId() {
    return new AwardId(UUID.randomUUID());
  }

  /** An identity that no call has. */
  public static CallId aCallId() {
    return new CallId(UUID.randomUUID());
  }

  /** An award with as little as possible, named after its slug. */
  public static Award anAward(String slug) {
    return new Award(anAwardId(), 0, new Slug(slug), SharedFixtures.nameOf(slug), null, List.of());
  }

  /** An award with every field filled. */
  public static Award aFullAward(String slug, OrganisationId host) {
    return new Award(
        anAwardId(),
        0,
        new Slug(slug),
        SharedFixtures.nameOf(slug),
        host,
        SharedFixtures.bothSources());
  }

  /** A call of which nothing is known but that it will come. */
  public static Call aCall(AwardId award, int year) {
    return Call.builder(aCallId(), award, year).build();
  }

  /** A published call of 2024 with every field filled, and the winners. */
  public static Call aFullCall(
      AwardId award, BodyId jury, Set<PersonId> jurors, List<Winner> winners) {
    return aCall(award, 2024).toBuilder()
        .theme(new Wording("Alle erreichen!", "Reach everybody!"))
        .status(CallStatus.PUBLISHED)
        .opens(PartialDate.parse("2024-02"))
        .deadline(PartialDate.parse("2024-04-01"))
        .ceremony(PartialDate.parse("2024-09-19"))
        .jury(jury)
        .jurors(jurors)
        .brochure(SharedFixtures.aWebAddress("brochure"))
        .winners(winners)
        .figures(
            List.of(
                aFigure(Measure.APPLICATIONS, 22, Figure.Qualifier.EXACT),
                aFigure(Measure.APPLICATIONS, 23, Figure.Qualifier.EXACT),
                aFigure(Measure.WINNERS, 5, Figure.Qualifier.EXACT)))
        .audience(Wording.german("Regionen, die alle erreichen"))
        .sources(SharedFixtures.bothSources())
        .build();
  }

  /** What a source counts. */
  public static KeyFigure aFigure(Measure measure, long value, Figure.Qualifier qualifier) {
    return new KeyFigure(
        measure,
        new Figure(
            BigDecimal.valueOf(value),
            qualifier,
            Unit.APPLICATIONS,
            PartialDate.of(2024),
            SharedFixtures.A_DATED_SOURCE));
  }

  /** A winner of whom only the name is known. */
  public static Winner aWinner(@Nullable RegionId region, String name) {
    return new Winner(new WinnerId(UUID.randomUUID()), region, name, null, null, List.of());
  }

  /** A winner with every field filled. */
  public static Winner aFullWinner(RegionId region, ApplicationId application) {
    return new Winner(
        new WinnerId(UUID.randomUUID()),
        region,
        "Region am Fluss e. V.",
        "Labore für alle",
        application,
        SharedFixtures.bothSources());
  }

  /** An application that is not handed in yet. */
  public static Application aDraft(CallId call, RegionId region) {
    return Application.draft(
        new ApplicationId(UUID.randomUUID()), call, region, "Labore", "Wir öffnen die Labore.");
  }

  /** An application that the person handed in. */
  public static Application anApplication(CallId call, RegionId region, PersonId by) {
    Application draft = aDraft(call, region);
    return new Application(
        draft.id(),
        0,
        call,
        region,
        draft.title(),
        draft.example(),
        new Application.State.Submitted(by, IN_TIME));
  }

  /** A good vote. */
  public static Vote aVote(ApplicationId application, PersonId juror) {
    return new Vote(
        new VoteId(UUID.randomUUID()), 0, application, juror, 8, "Reicht weit in den Alltag.");
  }
}
