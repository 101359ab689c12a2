package org.mintatlas.domain.award;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.governance.BodyId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.GermanTime;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Outcome;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Sourced;
import org.mintatlas.domain.shared.Step;
import org.mintatlas.domain.shared.WebAddress;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.domain.shared.figure.Figure;
import org.mintatlas.domain.shared.figure.KeyFigure;
import org.mintatlas.domain.shared.figure.Measure;

/**
 * The call of an award in a year (Ausschreibung): ANNOUNCED → OPEN → CLOSED → JURY → DECIDED →
 * PUBLISHED. A call of the past may be known by its figures and winners alone, without any {@link
 * Application}.
 *
 * @param id its identity
 * @param version counts the stored changes; 0 for one that was never stored
 * @param award the award
 * @param year the year, 1 to 9999; an award has one call a year
 * @param theme its theme; null when it has none or none is known
 * @param status where it stands
 * @param opens from when regions can apply; null when unknown
 * @param deadline until when, the whole day included; null when unknown
 * @param ceremony when the winners are honoured; null when unknown
 * @param jury the body that judges; null when unknown
 * @param jurors the persons who judge, at most 50; never told to the public
 * @param brochure where its results can be read; null when unknown
 * @param winners the regions that were chosen, as far as they are known, in the order in which they
 *     were announced; at most 200, each region once, and each application or name that is of no
 *     region
 * @param figures what sources count, such as applications, winners and the prize
 * @param audience for whom and for what it is; null when unknown
 * @param sources where these facts come from
 */
@Buildable
public record Call(
    CallId id,
    long version,
    AwardId award,
    int year,
    @Nullable Wording theme,
    CallStatus status,
    @Nullable PartialDate opens,
    @Nullable PartialDate deadline,
    @Nullable PartialDate ceremony,
    @Nullable BodyId jury,
    Set<PersonId> jurors,
    @Nullable WebAddress brochure,
    List<Winner> winners,
    List<KeyFigure> figures,
    @Nullable Wording audience,
    List<Source> sources)
    implements Aggregate<CallId, Call>, Sourced {
  private static final Rule BEFORE_OPENING =
      new Rule(
          "award.before-opening",
          "lies before the call opens",
          "liegt vor dem Beginn der Ausschreibung");
  private static final Rule BEFORE_DEADLINE =
      new Rule(
          "award.before-deadline", "lies before the deadline", "liegt vor dem Bewerbungsschluss");
  private static final Rule NO_WINNERS_YET =
      new Rule(
          "award.no-winners-yet", "a call %s has none", "im Stand %s hat eine Ausschreibung keine");
  private static final Rule WINS_TWICE =
      new Rule(
          "award.wins-twice",
          "wins twice in the same call",
          "gewinnt zweimal in derselben Ausschreibung");
  private static final Rule MORE_THAN_APPLIED =
      new Rule(
          "award.more-than-applied", "are more than applied", "sind mehr, als sich beworben haben");

  /** The most winners that a call may have. */
  public static final int MAX_WINNERS = 200;

  private static final int MAX_JURORS = 50;

  /** What comes of choosing winners. */
  public sealed interface Decision extends Outcome<Call> {
    /** They are chosen. */
    record Decided(Call call) implements Decision {
      public Decided {
        Require.given("call", call);
      }

      @Override
      public Call orThrow() {
        return call;
      }
    }

    /** The jury cannot choose in the present state. */
    record NotInJury(CallStatus status) implements Decision {
      public NotInJury {
        Require.given("status", status);
      }
    }

    /** These regions, or somebody who is none, did not apply with what they would win for. */
    record NotAnApplicant(Set<RegionId> regions) implements Decision {
      /** Keeps a copy. */
      public NotAnApplicant {
        regions = Require.set("regions", regions);
      }
    }
  }

  /**
   * @throws InvalidValueException when the year is out of range, the dates contradict each other,
   *     there are winners before the jury decided, a region wins twice, or more win than applied
   */
  public Call {
    Require.aggregate(id, version, "award", award, "status", status);
    Require.year("year", year);
    requireOrder("deadline", opens, deadline, BEFORE_OPENING);
    requireOrder("ceremony", opens, ceremony, BEFORE_OPENING);
    requireOrder("ceremony", deadline, ceremony, BEFORE_DEADLINE);
    jurors = Require.set("jurors", jurors);
    Require.atMost("jurors", jurors.size(), MAX_JURORS);
    winners = Require.list("winners", winners);
    figures = KeyFigure.copyOf(figures);
    requireWinners(status, winners, figures);
    sources = Require.list("sources", sources);
  }

  private static void requireOrder(
      String what, @Nullable PartialDate before, @Nullable PartialDate after, Rule rule) {
    if (before != null && after != null && after.lastDay().isBefore(before.firstDay())) {
      throw rule.broken(what, after);
    }
  }

  private static void requireWinners(
      CallStatus status, List<Winner> winners, List<KeyFigure> figures) {
    if (!winners.isEmpty() && !status.decided()) {
      throw NO_WINNERS_YET.broken("winners", winners.size(), status);
    }
    Require.atMost("winners", winners.size(), MAX_WINNERS);
    Set<Object> winning = new HashSet<>();
    Set<WinnerId> ids = new HashSet<>();
    for (Winner winner : winners) {
      if (!winning.add(who(winner)) || !ids.add(winner.id())) {
        throw WINS_TWICE.broken(
            winner.application() == null ? "winner" : "application", winner.name());
      }
    }
    Optional<Figure> applied = KeyFigure.leading(figures, Measure.APPLICATIONS);
    // Over 20 applications can be 30: only a figure that is an upper bound contradicts.
    if (applied.isPresent()
        && isUpperBound(applied.get())
        && applied.get().value().compareTo(BigDecimal.valueOf(winners.size())) < 0) {
      throw MORE_THAN_APPLIED.broken("winners", winners.size());
    }
  }

  private static Object who(Winner winner) {
    if (winner.region() != null) {
      return winner.region();
    }
    return winner.application() == null ? winner.name() : winner.application();
  }

  private static boolean isUpperBound(Figure figure) {
    return switch (figure.qualifier()) {
      case EXACT, ALMOST, UP_TO -> true;
      case OVER, ABOUT -> false;
    };
  }

  /** Starts one from what it cannot be without: announced, the rest unknown until it is said. */
  public static CallBuilder builder(CallId id, AwardId award, int year) {
    return CallBuilder.empty()
        .id(id)
        .award(award)
        .year(year)
        .status(CallStatus.ANNOUNCED)
        .jurors(Set.of())
        .winners(List.of())
        .figures(List.of())
        .sources(List.of());
  }

  /** Starts one from this one, to change some of it. */
  public CallBuilder toBuilder() {
    return CallBuilder.of(this);
  }

  @Override
  public Call withVersion(long version) {
    return toBuilder().version(version).build();
  }

  /** The day in Germany. */
  static LocalDate dayOf(Instant at) {
    return at.atZone(GermanTime.ZONE).toLocalDate();
  }

  /** Whether the last day on which regions can apply is over; never without a deadline. */
  public boolean deadlinePassed(Instant at) {
    return deadline != null && dayOf(at).isAfter(deadline.lastDay());
  }

  /** Whether regions can hand in and change applications. */
  public boolean takesApplicationsAt(Instant at) {
    return status == CallStatus.OPEN && !deadlinePassed(at);
  }

  /** Lets regions apply. */
  public Step<Call, CallStatus> open() {
    return moveTo(CallStatus.OPEN);
  }

  /** Takes no application any more. */
  public Step<Call, CallStatus> close() {
    return moveTo(CallStatus.CLOSED);
  }

  /** Hands the applications over to the jury. */
  public Step<Call, CallStatus> handToJury() {
    return moveTo(CallStatus.JURY);
  }

  /** Tells everybody what was decided. */
  public Step<Call, CallStatus> publish() {
    return moveTo(CallStatus.PUBLISHED);
  }

  /** Moves on to a status, or says why that cannot be. */
  public Step<Call, CallStatus> moveTo(CallStatus to) {
    return status.next().contains(to)
        ? new Step.Moved<>(toBuilder().status(to).build())
        : new Step.NotAllowed<>(status, to);
  }

  /**
   * Chooses the winners, who all applied.
   *
   * @param applications the applications; those for other calls or not handed in do not count
   * @param chosen the winners, each with its application
   * @throws InvalidValueException when a region or an application would win twice
   */
  public Decision decide(Collection<Application> applications, List<Winner> chosen) {
    if (status != CallStatus.JURY) {
      return new Decision.NotInJury(status);
    }
    Call decided = toBuilder().status(CallStatus.DECIDED).winners(chosen).build();
    List<Winner> strangers =
        chosen.stream()
            .filter(winner -> applications.stream().noneMatch(a -> isOf(winner, a)))
            .toList();
    return strangers.isEmpty()
        ? new Decision.Decided(decided)
        : new Decision.NotAnApplicant(
            strangers.stream()
                .flatMap(winner -> Stream.ofNullable(winner.region()))
                .collect(Collectors.toSet()));
  }

  private boolean isOf(Winner winner, Application application) {
    return application.call().equals(id)
        && application.status() == ApplicationStatus.SUBMITTED
        && application.region().equals(winner.region())
        && application.id().equals(winner.application());
  }

  /**
   * The share of applications that won, 0 to 1, by the leading figures of both; empty unless both
   * are exact and fit together.
   */
  public OptionalDouble winRate() {
    Optional<BigDecimal> applied = exact(Measure.APPLICATIONS);
    Optional<BigDecimal> won = exact(Measure.WINNERS);
    if (applied.isEmpty()
        || won.isEmpty()
        || applied.get().signum() == 0
        || won.get().compareTo(applied.get()) > 0) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(won.get().doubleValue() / applied.get().doubleValue());
  }

  private Optional<BigDecimal> exact(Measure measure) {
    return KeyFigure.leading(figures, measure)
        .filter(figure -> figure.qualifier() == Figure.Qualifier.EXACT)
        .map(Figure::value);
  }
}
