package org.mintatlas.domain.award.jury;

import java.time.LocalDate;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.ApplicationId;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.CallStatus;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Outcome;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;

/**
 * What a juror thinks of an application (Votum). Nobody votes on an application in which she or he
 * has an interest.
 *
 * @param id its identity
 * @param version counts the stored changes; 0 for one that was never stored
 * @param application the application
 * @param juror who votes, once per application
 * @param score 1 (weak) to 10 (excellent)
 * @param reason why, up to 2,000 characters
 */
@Buildable
public record Vote(
    VoteId id, long version, ApplicationId application, PersonId juror, int score, String reason)
    implements Aggregate<VoteId, Vote> {
  /** How many characters a reason may have. */
  public static final int REASON_LENGTH = 2000;

  private static final Rule OTHER_CALL =
      new Rule(
          "award.other-call", "is one for another call", "ist eine für eine andere Ausschreibung");
  private static final Rule NOT_HANDED_IN =
      new Rule("award.not-handed-in", "was not handed in", "wurde nicht eingereicht");

  /** The best score; the least is 1. */
  public static final int MAX_SCORE = 10;

  /** What comes of voting. */
  public sealed interface Cast extends Outcome<Vote> {
    /** The vote counts. */
    record Counted(Vote vote) implements Cast {
      public Counted {
        Require.given("vote", vote);
      }

      @Override
      public Vote orThrow() {
        return vote;
      }
    }

    /** The person is not on the jury of the call. */
    record NotOnTheJury(PersonId person) implements Cast {
      public NotOnTheJury {
        Require.given("person", person);
      }
    }

    /** The jury does not vote in the present state of the call. */
    record NotInJuryPhase(CallStatus status) implements Cast {
      public NotInJuryPhase {
        Require.given("status", status);
      }
    }

    /** The juror has an interest in the region. */
    record ConflictOfInterest(PersonId juror, RegionId region) implements Cast {
      public ConflictOfInterest {
        Require.given("juror", juror, "region", region);
      }
    }
  }

  /**
   * @throws InvalidValueException when the score is out of range, or the reason blank or too long
   */
  public Vote {
    Require.aggregate(id, version, "application", application, "juror", juror);
    Require.between("score", score, 1, MAX_SCORE);
    reason = Require.text("reason", reason, REASON_LENGTH);
  }

  /**
   * Votes.
   *
   * @param id the identity of the vote
   * @param call the call
   * @param application an application that was handed in for the call
   * @param region the region that applies
   * @param juror who votes, with her or his ties
   * @param score 1 to 10
   * @param reason why
   * @param day the day on which the ties are looked at
   * @throws InvalidValueException when application or region do not belong to the call, the
   *     application was not handed in, or score or reason break their rules
   */
  public static Cast cast(
      VoteId id,
      Call call,
      Application application,
      Region region,
      Juror juror,
      int score,
      String reason,
      LocalDate day) {
    requireTogether(call, application, region);
    if (!call.jurors().contains(juror.person())) {
      return new Cast.NotOnTheJury(juror.person());
    }
    if (call.status() != CallStatus.JURY) {
      return new Cast.NotInJuryPhase(call.status());
    }
    if (juror.isPartyTo(application, region, day)) {
      return new Cast.ConflictOfInterest(juror.person(), region.id());
    }
    return new Cast.Counted(builder(id, application.id(), juror.person(), score, reason).build());
  }

  private static void requireTogether(Call call, Application application, Region region) {
    if (!application.call().equals(call.id())) {
      throw OTHER_CALL.broken("application", application.id());
    }
    if (!application.region().equals(region.id())) {
      throw Application.NOT_ITS_OWN.broken("region", region.id());
    }
    if (!(application.state() instanceof Application.State.Submitted)) {
      throw NOT_HANDED_IN.broken("application", application.id());
    }
  }

  /** Starts one from what it cannot be without. {@link #cast} checks who may vote. */
  public static VoteBuilder builder(
      VoteId id, ApplicationId application, PersonId juror, int score, String reason) {
    return VoteBuilder.empty()
        .id(id)
        .application(application)
        .juror(juror)
        .score(score)
        .reason(reason);
  }

  /** Starts one from this one, to change some of it. */
  public VoteBuilder toBuilder() {
    return VoteBuilder.of(this);
  }

  @Override
  public Vote withVersion(long version) {
    return toBuilder().version(version).build();
  }
}
