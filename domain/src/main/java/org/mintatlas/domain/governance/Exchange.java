package org.mintatlas.domain.governance;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Sourced;
import org.mintatlas.domain.shared.Wording;

/**
 * Two bodies exchange with each other (Austausch). It is the same from either side: whichever body
 * is given first, the one with the lower identity is kept as the first.
 *
 * @param id its identity
 * @param version counts the stored changes; 0 for one that was never stored
 * @param one one body
 * @param other the other body
 * @param period from when to when; null when no source says
 * @param knownOn a date at which it is known to take place, in the period if that is known; null
 *     when no source tells of one
 * @param topic what it is about; null when no source says
 * @param sources where these facts come from
 */
@Buildable
public record Exchange(
    ExchangeId id,
    long version,
    BodyId one,
    BodyId other,
    @Nullable Period period,
    @Nullable PartialDate knownOn,
    @Nullable Wording topic,
    List<Source> sources)
    implements Aggregate<ExchangeId, Exchange>, Sourced {
  private static final Rule ONE_BODY =
      new Rule("governance.one-body", "is the same body", "ist dasselbe Gremium");
  private static final Rule OUTSIDE =
      new Rule("governance.outside", "lies outside of %s", "liegt außerhalb von %s");
  private static final Rule NOT_ITS_BODY =
      new Rule(
          "governance.not-its-body",
          "does not take part in the exchange %s",
          "ist am Austausch %s nicht beteiligt");
  private static final Comparator<BodyId> ORDER = Comparator.comparing(BodyId::toString);

  /**
   * @throws InvalidValueException when it is one body alone, or known on no day of its period
   */
  public Exchange {
    Require.aggregate(id, version, "one", one, "other", other);
    sources = Require.list("sources", sources);
    if (one.equals(other)) {
      throw ONE_BODY.broken("other", other);
    }
    if (ORDER.compare(one, other) > 0) {
      BodyId first = other;
      other = one;
      one = first;
    }
    if (period != null && knownOn != null && !period.overlaps(new Period(knownOn, knownOn))) {
      throw OUTSIDE.broken("known on", knownOn, period);
    }
  }

  /** Whether its period has a day in the year, or the date at which it is known to take place. */
  public boolean tookPlaceIn(int year) {
    return (period != null && period.hasDayIn(year)) || (knownOn != null && knownOn.hasDayIn(year));
  }

  /** Whether the body is one of the two. */
  public boolean isOf(BodyId body) {
    return one.equals(body) || other.equals(body);
  }

  /**
   * With whom the body exchanges.
   *
   * @throws InvalidValueException when the body is neither of the two
   */
  public BodyId otherThan(BodyId body) {
    if (!isOf(body)) {
      throw NOT_ITS_BODY.broken("body", body, id);
    }
    return one.equals(body) ? other : one;
  }

  /** Starts one from what it cannot be without: the rest unknown until it is said. */
  public static ExchangeBuilder builder(ExchangeId id, BodyId one, BodyId other) {
    return ExchangeBuilder.empty().id(id).one(one).other(other).sources(List.of());
  }

  /** Starts one from this one, to change some of it. */
  public ExchangeBuilder toBuilder() {
    return ExchangeBuilder.of(this);
  }

  @Override
  public Exchange withVersion(long version) {
    return toBuilder().version(version).build();
  }
}
