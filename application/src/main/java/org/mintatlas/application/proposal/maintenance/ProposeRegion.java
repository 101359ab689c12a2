package org.mintatlas.application.proposal.maintenance;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.CreatingHandler;
import org.mintatlas.application.command.Fault;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.geography.Districts;
import org.mintatlas.application.proposal.RegionProposals;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.account.AccountId;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.proposal.RegionProposal;
import org.mintatlas.domain.proposal.RegionProposalId;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.Require;

/** Use case: whoever is signed in proposes a region to the programme team. */
public record ProposeRegion(RegionProposals proposals, Districts districts)
    implements CreatingHandler<ProposeRegion.Command, RegionProposal, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param name the name that the region would have
   * @param kinds what it would be; at least one
   * @param leadState the state that would lead it
   * @param districts the districts that it would cover; empty when that is open
   * @param reason why there should be one
   * @param carriers who could carry it; null when nobody knows
   */
  public record Command(
      String name,
      Set<RegionKind> kinds,
      FederalState leadState,
      Set<DistrictKey> districts,
      String reason,
      @Nullable String carriers) {
    public Command {
      Require.given("name", name, "leadState", leadState, "reason", reason);
      kinds = Require.enumSet("kinds", RegionKind.class, kinds);
      districts = Require.set("districts", districts);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.members();
  }

  @Override
  public PartRules rules() {
    return new PartRules()
        .text("name", RegionProfile.NAME_LENGTH)
        .text("reason", RegionProposal.REASON_LENGTH)
        .optionalText("carriers", RegionProposal.CARRIERS_LENGTH);
  }

  @Override
  public CommandOutcome<RegionProposal, Never> handle(Command command, UnitOfWork work) {
    AccountId by = work.actor().accountId().orElse(null);
    if (by == null) {
      return CommandOutcome.rejected(new Fault.SignInNeeded());
    }
    RegionProposal proposal =
        RegionProposal.builder(
                work.id(RegionProposalId::new),
                by,
                work.today(),
                command.name(),
                command.kinds(),
                command.leadState(),
                command.reason())
            .districts(command.districts())
            .carriers(command.carriers())
            .build();
    Fault missing = missing(command.districts()).orElse(null);
    return missing == null ? work.created(proposals, proposal) : CommandOutcome.rejected(missing);
  }

  /** That one of them was never there; a proposal keeps keys alone, which no store looks at. */
  private Optional<Fault> missing(Set<DistrictKey> keys) {
    Set<DistrictKey> known = districts.byKeys(keys).keySet();
    return keys.stream()
        .filter(key -> !known.contains(key))
        .<Fault>map(key -> new Fault.ReferenceUnknown(Referent.DISTRICT, key))
        .findFirst();
  }

  @Override
  public Optional<RegionProposal> again(UUID id) {
    return proposals.byId(new RegionProposalId(id));
  }
}
