package org.mintatlas.domain.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;
import static org.mintatlas.domain.Transitions.assertAllPairs;
import static org.mintatlas.domain.network.MembershipStatus.ACCEPTED;
import static org.mintatlas.domain.network.MembershipStatus.DECLINED;
import static org.mintatlas.domain.network.MembershipStatus.INVITED;
import static org.mintatlas.domain.network.MembershipStatus.LEFT;
import static org.mintatlas.domain.network.MembershipStatus.REQUESTED;
import static org.mintatlas.testkit.network.NetworkFixtures.aMembership;
import static org.mintatlas.testkit.network.NetworkFixtures.aNetworkId;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Step;
import org.mintatlas.testkit.initiative.InitiativeFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

class MembershipTest {
  private static final PartialDate DAY = PartialDate.parse("2024-09-20");

  private final Member region = new Member.OfRegion(RegionFixtures.aRegionId());

  /** Every pair of states and whether the second can follow the first: the whole table. */
  static Stream<Arguments> table() {
    return Stream.of(
        Arguments.of(REQUESTED, REQUESTED, false),
        Arguments.of(REQUESTED, INVITED, false),
        Arguments.of(REQUESTED, ACCEPTED, true),
        Arguments.of(REQUESTED, DECLINED, true),
        Arguments.of(REQUESTED, LEFT, false),
        Arguments.of(INVITED, REQUESTED, false),
        Arguments.of(INVITED, INVITED, false),
        Arguments.of(INVITED, ACCEPTED, true),
        Arguments.of(INVITED, DECLINED, true),
        Arguments.of(INVITED, LEFT, false),
        Arguments.of(ACCEPTED, REQUESTED, false),
        Arguments.of(ACCEPTED, INVITED, false),
        Arguments.of(ACCEPTED, ACCEPTED, false),
        Arguments.of(ACCEPTED, DECLINED, false),
        Arguments.of(ACCEPTED, LEFT, true),
        Arguments.of(DECLINED, REQUESTED, false),
        Arguments.of(DECLINED, INVITED, false),
        Arguments.of(DECLINED, ACCEPTED, false),
        Arguments.of(DECLINED, DECLINED, false),
        Arguments.of(DECLINED, LEFT, false),
        Arguments.of(LEFT, REQUESTED, false),
        Arguments.of(LEFT, INVITED, false),
        Arguments.of(LEFT, ACCEPTED, false),
        Arguments.of(LEFT, DECLINED, false),
        Arguments.of(LEFT, LEFT, false));
  }

  @Test
  void hasATableOfAllPairs() {
    assertAllPairs(MembershipStatus.class, table());
  }

  @ParameterizedTest
  @MethodSource("table")
  void canBeFollowedByWhatTheTableSays(
      MembershipStatus from, MembershipStatus to, boolean allowed) {
    assertThat(from.next().contains(to)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @MethodSource("table")
  void movesOnlyToAStateThatCanFollow(MembershipStatus from, MembershipStatus to, boolean allowed) {
    Membership membership = in(from);
    // Nobody can go back to having asked: there is no such move.
    if (to == REQUESTED || to == INVITED) {
      assertThat(allowed).isFalse();
      return;
    }

    Step<Membership, MembershipStatus> transition =
        switch (to) {
          case ACCEPTED -> membership.accept(DAY);
          case DECLINED -> membership.decline();
          case LEFT -> membership.leave(DAY);
          case REQUESTED, INVITED -> throw new AssertionError(to);
        };

    if (allowed) {
      assertThat(transition).isInstanceOf(Step.Moved.class);
      assertThat(transition.orThrow().state()).isEqualTo(to);
    } else {
      assertThat(transition).isEqualTo(new Step.NotAllowed<>(from, to));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"REQUESTED", "INVITED"})
  void runsFromTheDayOnWhichItIsAccepted(MembershipStatus state) {
    Membership asked = in(state);

    Membership accepted = moved(asked.accept(DAY));

    assertThat(accepted)
        .isEqualTo(
            new Membership(
                asked.id(),
                asked.version(),
                asked.network(),
                asked.member(),
                ACCEPTED,
                Period.since(DAY)));
  }

  @ParameterizedTest
  @EnumSource(names = {"REQUESTED", "INVITED"})
  void hasNoPeriodWhenItIsDeclined(MembershipStatus state) {
    assertThat(moved(in(state).decline()).period()).isNull();
  }

  @Test
  void runsToTheDayOnWhichTheMemberLeaves() {
    Membership running = aMembership(aNetworkId(), region);

    Membership left = moved(running.leave(DAY));

    assertThat(left.period()).isEqualTo(new Period(running.period().from(), DAY));
    assertThat(left.id()).isEqualTo(running.id());
    assertThat(left.member()).isEqualTo(running.member());
  }

  @Test
  void canBeLeftWithoutAPeriodWhenNoSourceSaysSinceWhen() {
    assertThat(moved(aMembership(aNetworkId(), region, ACCEPTED).leave(DAY)).period()).isNull();
  }

  @Test
  void cannotBeLeftBeforeItBegan() {
    Membership running = aMembership(aNetworkId(), region);

    assertInvalid(() -> running.leave(PartialDate.of(2019)))
        .withMessage("period '2020/2019': ends before it begins");
  }

  @Test
  void isRefusedALeaveThatCameAlreadyWhateverItsDate() {
    Membership left = moved(aMembership(aNetworkId(), region).leave(DAY));

    assertThat(left.leave(PartialDate.of(2019))).isEqualTo(new Step.NotAllowed<>(LEFT, LEFT));
  }

  @ParameterizedTest
  @EnumSource(names = {"REQUESTED", "INVITED", "DECLINED"})
  void isRejectedWithAPeriodWhenItWasNeverAccepted(MembershipStatus state) {
    assertInvalid(() -> membership(0, state, Period.since(DAY)))
        .withMessage("period '2024-09-20/..': a membership " + state + " has none");
  }

  @Test
  void isRejectedWithAnEndWhileItRuns() {
    assertInvalid(() -> membership(0, ACCEPTED, new Period(DAY, DAY)))
        .withMessage("period '2024-09-20/2024-09-20': a membership ACCEPTED has no end");
  }

  @Test
  void isRejectedWithANegativeVersion() {
    assertInvalid(() -> membership(-1, ACCEPTED, null))
        .withMessage("version '-1': must not be negative");
  }

  @Test
  void isThatOfARegionOrOfAnInitiative() {
    Member initiative = new Member.OfInitiative(InitiativeFixtures.anInitiativeId());

    assertThat(aMembership(aNetworkId(), region).member()).isEqualTo(region);
    assertThat(aMembership(aNetworkId(), initiative).member()).isEqualTo(initiative);
    assertThat(Arrays.stream(Member.class.getPermittedSubclasses()).map(Class::getSimpleName))
        .containsExactlyInAnyOrder("OfRegion", "OfInitiative");
  }

  private Membership in(MembershipStatus state) {
    return state == ACCEPTED
        ? aMembership(aNetworkId(), region)
        : aMembership(aNetworkId(), region, state);
  }

  private Membership membership(long version, MembershipStatus state, Period period) {
    Membership any = aMembership(aNetworkId(), region);
    return new Membership(any.id(), version, any.network(), region, state, period);
  }

  private static Membership moved(Step<Membership, MembershipStatus> transition) {
    return transition.orThrow();
  }
}
