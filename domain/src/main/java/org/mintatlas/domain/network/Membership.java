package org.mintatlas.domain.network;

import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.domain.shared.Step;

/**
 * The membership of a region or an initiative in a network.
 *
 * @param id its identity
 * @param version counts the stored changes; 0 for one that was never stored
 * @param network the network
 * @param member the member
 * @param state where it stands
 * @param period from when to when it is or was a member; null before it is accepted, or when no
 *     source says
 */
@Buildable
public record Membership(
    MembershipId id,
    long version,
    NetworkId network,
    Member member,
    MembershipStatus state,
    @Nullable Period period)
    implements Aggregate<MembershipId, Membership> {
  private static final Rule NO_PERIOD =
      new Rule(
          "network.no-period",
          "a membership %s has none",
          "eine Mitgliedschaft im Stand %s hat keinen");
  private static final Rule NO_END =
      new Rule(
          "network.no-end",
          "a membership ACCEPTED has no end",
          "eine Mitgliedschaft im Stand ACCEPTED hat kein Ende");

  /**
   * @throws InvalidValueException when there is a period for what never became a membership, or a
   *     running membership has an end
   */
  public Membership {
    Require.aggregate(id, version, "network", network, "member", member, "state", state);
    boolean everAccepted = state == MembershipStatus.ACCEPTED || state == MembershipStatus.LEFT;
    if (period != null && !everAccepted) {
      throw NO_PERIOD.broken("period", period, state);
    }
    if (period != null && period.to() != null && state == MembershipStatus.ACCEPTED) {
      throw NO_END.broken("period", period);
    }
  }

  /** Accepts what was requested or offered. */
  public Step<Membership, MembershipStatus> accept(PartialDate since) {
    return moveTo(MembershipStatus.ACCEPTED, Period.since(since));
  }

  /** Declines what was requested or offered. */
  public Step<Membership, MembershipStatus> decline() {
    return moveTo(MembershipStatus.DECLINED, null);
  }

  /**
   * Ends a membership.
   *
   * @throws InvalidValueException when it would end before it began
   */
  public Step<Membership, MembershipStatus> leave(PartialDate until) {
    if (period == null || state != MembershipStatus.ACCEPTED) {
      return moveTo(MembershipStatus.LEFT, null);
    }
    return moveTo(MembershipStatus.LEFT, new Period(period.from(), until));
  }

  private Step<Membership, MembershipStatus> moveTo(MembershipStatus to, @Nullable Period time) {
    return state.next().contains(to)
        ? new Step.Moved<>(toBuilder().state(to).period(time).build())
        : new Step.NotAllowed<>(state, to);
  }

  /** Starts one from what it cannot be without: its period unknown until it is said. */
  public static MembershipBuilder builder(
      MembershipId id, NetworkId network, Member member, MembershipStatus state) {
    return MembershipBuilder.empty().id(id).network(network).member(member).state(state);
  }

  /** Starts one from this one, to change some of it. */
  public MembershipBuilder toBuilder() {
    return MembershipBuilder.of(this);
  }

  @Override
  public Membership withVersion(long version) {
    return toBuilder().version(version).build();
  }
}
