package org.mintatlas.domain.proposal;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.account.AccountId;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.region.Coverage;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Step;
import org.mintatlas.domain.shared.Tenure;

/**
 * A region that somebody proposes (Vorschlag für eine Region), and what was decided. It is no
 * region before it was accepted.
 *
 * @param id its identity
 * @param version counts the stored changes; 0 for one that was never stored
 * @param by who proposes it
 * @param proposedOn the day on which it was proposed
 * @param name the name that the region would have, up to 200 characters
 * @param kinds what it would be; at least one
 * @param leadState the state that would lead it
 * @param districts the districts that it would cover, at most 50; empty when that is open
 * @param reason why there should be one, up to 2,000 characters
 * @param carriers who could carry it, up to 500 characters; null when nobody knows
 * @param status where it stands
 * @param decidedOn the day of the decision; null before it
 * @param region what became of it; null unless it was accepted
 * @param declinedFor why it was declined, up to 1,000 characters; null unless it was
 */
@Buildable
public record RegionProposal(
    RegionProposalId id,
    long version,
    AccountId by,
    LocalDate proposedOn,
    String name,
    Set<RegionKind> kinds,
    FederalState leadState,
    Set<DistrictKey> districts,
    String reason,
    @Nullable String carriers,
    ProposalStatus status,
    @Nullable LocalDate decidedOn,
    @Nullable RegionId region,
    @Nullable String declinedFor)
    implements Aggregate<RegionProposalId, RegionProposal> {
  /** How many characters a reason may have. */
  public static final int REASON_LENGTH = 2000;

  /** How many characters may say who could carry it. */
  public static final int CARRIERS_LENGTH = 500;

  /** How many characters may say why it was declined. */
  public static final int DECLINED_FOR_LENGTH = 1000;

  private static final int MAX_DISTRICTS = 50;

  private static final Rule DECISION =
      new Rule(
          "proposal.decision",
          "does not go with a proposal %s",
          "passt nicht zu einem Vorschlag im Stand %s");

  /**
   * @throws InvalidValueException when there is no kind, a text is blank or too long, there are too
   *     many districts, or what was decided does not fit where it stands
   */
  public RegionProposal {
    Require.aggregate(id, version, "by", by, "proposedOn", proposedOn, "leadState", leadState);
    Require.given("status", status);
    name = Require.text("name", name, RegionProfile.NAME_LENGTH);
    reason = Require.text("reason", reason, REASON_LENGTH);
    carriers = Require.optionalText("carriers", carriers, CARRIERS_LENGTH);
    declinedFor = Require.optionalText("declinedFor", declinedFor, DECLINED_FOR_LENGTH);
    kinds = Require.enumSet("kinds", RegionKind.class, kinds);
    districts = Require.set("districts", districts);
    Require.atMost("districts", districts.size(), MAX_DISTRICTS);
    RegionProfile.requireKind(kinds);
    if ((status == ProposalStatus.PROPOSED) != (decidedOn == null)) {
      throw DECISION.broken("decidedOn", decidedOn, status);
    }
    if ((status == ProposalStatus.ACCEPTED) != (region != null)) {
      throw DECISION.broken("region", region, status);
    }
    if ((status == ProposalStatus.DECLINED) != (declinedFor != null)) {
      throw DECISION.broken("declinedFor", null, status);
    }
  }

  /** The region that it becomes when it is accepted: in preparation from that day on. */
  public Region region(RegionId as, Slug slug, LocalDate on) {
    return Region.inPreparation(
            RegionProfile.builder(as, slug, name, kinds, leadState).build(), PartialDate.of(on))
        .withCoverage(
            districts.stream()
                .sorted()
                .map(district -> Coverage.stated(district, Tenure.UNKNOWN))
                .toList());
  }

  /** Accepts it, as a region that is there. */
  public Step<RegionProposal, ProposalStatus> accept(RegionId as, LocalDate on) {
    return moveTo(ProposalStatus.ACCEPTED, on, decided -> decided.region(as));
  }

  /**
   * Declines it.
   *
   * @throws InvalidValueException when the reason is blank or too long
   */
  public Step<RegionProposal, ProposalStatus> decline(String why, LocalDate on) {
    return moveTo(ProposalStatus.DECLINED, on, decided -> decided.declinedFor(why));
  }

  private Step<RegionProposal, ProposalStatus> moveTo(
      ProposalStatus to, LocalDate on, UnaryOperator<RegionProposalBuilder> decision) {
    return status.next().contains(to)
        ? new Step.Moved<>(decision.apply(toBuilder().status(to).decidedOn(on)).build())
        : new Step.NotAllowed<>(status, to);
  }

  /** Starts one that waits for a decision, from what it cannot be without. */
  public static RegionProposalBuilder builder(
      RegionProposalId id,
      AccountId by,
      LocalDate proposedOn,
      String name,
      Set<RegionKind> kinds,
      FederalState leadState,
      String reason) {
    return RegionProposalBuilder.empty()
        .id(id)
        .by(by)
        .proposedOn(proposedOn)
        .name(name)
        .kinds(kinds)
        .leadState(leadState)
        .reason(reason)
        .districts(Set.of())
        .status(ProposalStatus.PROPOSED);
  }

  /** Starts one from this one, to change some of it. */
  public RegionProposalBuilder toBuilder() {
    return RegionProposalBuilder.of(this);
  }

  @Override
  public RegionProposal withVersion(long version) {
    return toBuilder().version(version).build();
  }
}
