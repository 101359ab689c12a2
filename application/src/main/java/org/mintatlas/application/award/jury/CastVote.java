package org.mintatlas.application.award.jury;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.award.Applications;
import org.mintatlas.application.award.Calls;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.CreatingHandler;
import org.mintatlas.application.command.Fault;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.region.Regions;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.ApplicationId;
import org.mintatlas.domain.award.ApplicationStatus;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.CallStatus;
import org.mintatlas.domain.award.jury.Juror;
import org.mintatlas.domain.award.jury.Vote;
import org.mintatlas.domain.award.jury.VoteId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.shared.Require;

/** Use case: a juror judges an application, or judges it anew. */
public record CastVote(
    Votes votes, Applications applications, Calls calls, Regions regions, JurorTies ties)
    implements CreatingHandler<CastVote.Command, Vote, CastVote.Refusal> {
  /**
   * What is wanted.
   *
   * @param application which
   * @param expectedVersion the version of the vote that is given anew; null for a first one
   * @param score from 1 to 10
   * @param reason why
   */
  public record Command(
      ApplicationId application, @Nullable Long expectedVersion, int score, String reason) {
    public Command {
      Require.given("application", application, "reason", reason);
    }
  }

  /** Why a vote does not count. */
  public sealed interface Refusal {
    /** Whoever votes has a part in the region that applies, or handed the application in. */
    record ConflictOfInterest() implements Refusal, OfPart {
      @Override
      public String part() {
        return "application";
      }
    }

    /** Whoever votes is not on the jury of the call. */
    record NotOnTheJury() implements Refusal, OfPart {
      @Override
      public String part() {
        return "application";
      }
    }
  }

  @Override
  public Access<Command> access() {
    return Access.jurorOf(
        "the call of the application",
        command ->
            applications
                .byId(command.application())
                .map(application -> calls.existing(application.call()).jurors())
                .orElse(Set.of()));
  }

  @Override
  public PartRules rules() {
    return new PartRules().between("score", 1, Vote.MAX_SCORE).text("reason", Vote.REASON_LENGTH);
  }

  @Override
  public CommandOutcome<Vote, Refusal> handle(Command command, UnitOfWork work) {
    Application application = applications.byId(command.application()).orElse(null);
    if (application == null || application.status() != ApplicationStatus.SUBMITTED) {
      return CommandOutcome.rejected(new Fault.NotFound(command.application()));
    }
    PersonId juror = work.actor().actingPerson().orElse(null);
    return juror == null
        ? CommandOutcome.rejected(new Fault.NotAllowed())
        : cast(application, juror, command, work);
  }

  private CommandOutcome<Vote, Refusal> cast(
      Application application, PersonId person, Command command, UnitOfWork work) {
    Call call = calls.existing(application.call());
    Juror juror = Objects.requireNonNull(ties.of(person, Set.of(call)).get(call.id()));
    return switch (Vote.cast(
        work.id(VoteId::new),
        call,
        application,
        regions.existing(application.region()),
        juror,
        command.score(),
        command.reason(),
        work.today())) {
      case Vote.Cast.Counted(Vote vote) -> stored(vote, command.expectedVersion(), work);
      case Vote.Cast.NotOnTheJury nobody -> CommandOutcome.refused(new Refusal.NotOnTheJury());
      case Vote.Cast.NotInJuryPhase(CallStatus status) ->
          CommandOutcome.rejected(Fault.WrongStatus.outside(status, Set.of(CallStatus.JURY)));
      case Vote.Cast.ConflictOfInterest conflict ->
          CommandOutcome.refused(new Refusal.ConflictOfInterest());
    };
  }

  /** A juror has one vote on an application: the last one. */
  private CommandOutcome<Vote, Refusal> stored(
      Vote vote, @Nullable Long expected, UnitOfWork work) {
    Vote before =
        votes
            .ofApplications(Set.of(vote.application()))
            .getOrDefault(vote.application(), List.of())
            .stream()
            .filter(one -> one.juror().equals(vote.juror()))
            .findFirst()
            .orElse(null);
    if (!Objects.equals(expected, before == null ? null : before.version())) {
      return CommandOutcome.rejected(new Fault.Stale(before));
    }
    return before == null
        ? work.created(votes, vote)
        : work.changed(
            votes, before, before.toBuilder().score(vote.score()).reason(vote.reason()).build());
  }

  @Override
  public Optional<Vote> again(UUID id) {
    return votes.byId(new VoteId(id));
  }
}
