package org.mintatlas.domain.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;
import static org.mintatlas.testkit.proposal.ProposalFixtures.DAY;
import static org.mintatlas.testkit.proposal.ProposalFixtures.aFullProposal;
import static org.mintatlas.testkit.proposal.ProposalFixtures.aProposal;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mintatlas.domain.Transitions;
import org.mintatlas.domain.account.AccountId;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.region.Coverage;
import org.mintatlas.domain.region.LifecycleStatus;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Step;
import org.mintatlas.testkit.region.RegionFixtures;

class RegionProposalTest {
  private final AccountId by = new AccountId(UUID.randomUUID());
  private final RegionId region = RegionFixtures.aRegionId();
  private final RegionProposal proposed = aProposal(by);
  private final RegionProposal accepted = proposed.accept(region, DAY).orThrow();
  private final RegionProposal declined = proposed.decline("Es gibt schon eine.", DAY).orThrow();

  @Test
  void becomesARegionInPreparation() {
    Region made = aFullProposal(by).region(region, new Slug("am-fluss"), DAY);
    assertThat(made.id()).isEqualTo(region);
    assertThat(made.profile().name()).isEqualTo("MINT am Fluss");
    assertThat(made.profile().slug()).isEqualTo(new Slug("am-fluss"));
    assertThat(made.lifecycle().changes().getFirst().state())
        .isEqualTo(LifecycleStatus.IN_PREPARATION);
    assertThat(made.coverage().stream().map(Coverage::district))
        .containsExactly(new DistrictKey("05314"), new DistrictKey("05315"));
    assertThat(proposed.region(region, new Slug("am-fluss"), DAY).coverage()).isEmpty();
  }

  @Test
  void isDecidedOnce() {
    assertThat(accepted)
        .returns(ProposalStatus.ACCEPTED, RegionProposal::status)
        .returns(region, RegionProposal::region)
        .returns(DAY, RegionProposal::decidedOn);
    assertThat(declined)
        .returns(ProposalStatus.DECLINED, RegionProposal::status)
        .returns("Es gibt schon eine.", RegionProposal::declinedFor)
        .returns(DAY, RegionProposal::decidedOn);
    assertThat(accepted.decline("Doch nicht.", DAY))
        .isEqualTo(new Step.NotAllowed<>(ProposalStatus.ACCEPTED, ProposalStatus.DECLINED));
    assertThat(declined.accept(region, DAY))
        .isEqualTo(new Step.NotAllowed<>(ProposalStatus.DECLINED, ProposalStatus.ACCEPTED));
  }

  static Stream<Arguments> transitions() {
    return Stream.of(
        arguments(ProposalStatus.PROPOSED, ProposalStatus.PROPOSED, false),
        arguments(ProposalStatus.PROPOSED, ProposalStatus.ACCEPTED, true),
        arguments(ProposalStatus.PROPOSED, ProposalStatus.DECLINED, true),
        arguments(ProposalStatus.ACCEPTED, ProposalStatus.PROPOSED, false),
        arguments(ProposalStatus.ACCEPTED, ProposalStatus.ACCEPTED, false),
        arguments(ProposalStatus.ACCEPTED, ProposalStatus.DECLINED, false),
        arguments(ProposalStatus.DECLINED, ProposalStatus.PROPOSED, false),
        arguments(ProposalStatus.DECLINED, ProposalStatus.ACCEPTED, false),
        arguments(ProposalStatus.DECLINED, ProposalStatus.DECLINED, false));
  }

  @ParameterizedTest
  @MethodSource("transitions")
  void followsEachStatus(ProposalStatus from, ProposalStatus to, boolean allowed) {
    assertThat(from.next().contains(to)).isEqualTo(allowed);
  }

  @Test
  void tellsOfEachPair() {
    Transitions.assertAllPairs(ProposalStatus.class, transitions());
  }

  @Test
  void isRejectedWithADecisionThatDoesNotFitWhereItStands() {
    assertInvalid(() -> proposed.toBuilder().decidedOn(DAY).build())
        .withMessage("decidedOn '2026-03-01': does not go with a proposal PROPOSED");
    assertInvalid(() -> proposed.toBuilder().region(region).build());
    assertInvalid(() -> proposed.toBuilder().declinedFor("Nein.").build());
    assertInvalid(() -> accepted.toBuilder().region(null).build());
    assertInvalid(() -> declined.toBuilder().declinedFor(null).build());
    assertInvalid(() -> declined.toBuilder().decidedOn(null).build());
  }

  @Test
  void isRejectedWithoutAKindOrWithTooMuch() {
    assertInvalid(() -> proposed.toBuilder().kinds(Set.of()).build());
    assertInvalid(() -> proposed.toBuilder().reason("x".repeat(2001)).build());
    assertInvalid(() -> proposed.toBuilder().carriers("x".repeat(501)).build());
    assertInvalid(() -> proposed.decline("x".repeat(1001), DAY));
    Set<DistrictKey> many =
        IntStream.range(0, 51)
            .mapToObj(i -> new DistrictKey(String.valueOf(10_000 + i)))
            .collect(Collectors.toSet());
    assertInvalid(() -> proposed.toBuilder().districts(many).build());
  }
}
