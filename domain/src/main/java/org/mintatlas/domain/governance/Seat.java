package org.mintatlas.domain.governance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Sourced;
import org.mintatlas.domain.shared.Wording;

/**
 * A seat on a body (Sitz): an organisation, a person or whoever has a function, for a state or for
 * all of Germany.
 *
 * @param id its identity
 * @param version counts the stored changes; 0 for one that was never stored
 * @param body the body
 * @param organisation the organisation that has the seat; null when no source names one
 * @param person who takes it; null when no source names who, and never told to the public
 * @param state the state for which it is; null when it is for none
 * @param period from when to when; null when no source says, which counts as for as long as the
 *     body exists
 * @param function in which function somebody sits there, such as the responsible ministry; null
 *     when unknown
 * @param sources where these facts come from
 */
@Buildable
public record Seat(
    SeatId id,
    long version,
    BodyId body,
    @Nullable OrganisationId organisation,
    @Nullable PersonId person,
    @Nullable FederalState state,
    @Nullable Period period,
    @Nullable Wording function,
    List<Source> sources)
    implements Aggregate<SeatId, Seat>, Sourced {
  private static final Rule EMPTY_SEAT =
      new Rule(
          "governance.empty-seat",
          "must be given, or a person or a function",
          "muss angegeben sein, oder eine Person oder eine Funktion");

  /**
   * @throws InvalidValueException when it has neither organisation nor person nor function
   */
  public Seat {
    Require.aggregate(id, version, "body", body);
    sources = Require.list("sources", sources);
    if (organisation == null && person == null && function == null) {
      throw EMPTY_SEAT.broken("organisation", null);
    }
  }

  /**
   * The same when the person who takes it does so no longer after the day: that of an organisation
   * or a function goes on without the person, that of the person alone is over, if its time is
   * known. One that was over before stays as it is.
   */
  public Seat leftBy(LocalDate day) {
    if (period != null && period.overBy(day).equals(period)) {
      return this;
    }
    if (organisation != null || function != null) {
      return toBuilder().person(null).build();
    }
    return period == null ? this : toBuilder().period(period.overBy(day)).build();
  }

  /** Starts one from what it cannot be without: the rest unknown until it is said. */
  public static SeatBuilder builder(SeatId id, BodyId body) {
    return SeatBuilder.empty().id(id).body(body).sources(List.of());
  }

  /** Starts one from this one, to change some of it. */
  public SeatBuilder toBuilder() {
    return SeatBuilder.of(this);
  }

  @Override
  public Seat withVersion(long version) {
    return toBuilder().version(version).build();
  }
}
