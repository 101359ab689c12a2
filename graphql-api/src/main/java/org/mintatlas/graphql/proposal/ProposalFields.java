package org.mintatlas.graphql.proposal;

import java.util.List;
import org.mintatlas.application.account.IdentifyActor.Self;
import org.mintatlas.application.history.BrowseHistory;
import org.mintatlas.application.proposal.BrowseProposals;
import org.mintatlas.application.proposal.RegionProposalFilter;
import org.mintatlas.application.proposal.RegionProposalOrder;
import org.mintatlas.application.proposal.RegionProposalScope;
import org.mintatlas.domain.account.AccountId;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.proposal.RegionProposal;
import org.mintatlas.graphql.account.Actors;
import org.mintatlas.graphql.field.FeatureFields;
import org.mintatlas.graphql.field.Fields;
import org.mintatlas.graphql.field.Loading;
import org.mintatlas.graphql.load.Loader;
import org.mintatlas.graphql.paging.Lists;
import org.mintatlas.graphql.region.RegionLoaders;
import org.springframework.stereotype.Component;

/** Regions that people propose: all for those who decide, and their own for those who made them. */
@Component
final class ProposalFields implements FeatureFields {
  private static final RegionProposalScope EVERYWHERE = new RegionProposalScope.Everywhere();

  private final Actors actors;
  private final RegionLoaders regions;
  private final Lists<
          RegionProposalScope, RegionProposalFilter, RegionProposalOrder, RegionProposal>
      lists;
  private final Loader<AccountId, Person> persons;

  ProposalFields(
      BrowseProposals browse,
      BrowseHistory history,
      Actors actors,
      RegionLoaders regions,
      Loading loading) {
    this.actors = actors;
    this.regions = regions;
    this.lists =
        loading.lists(
            "regionProposals",
            RegionProposalOrder.PROPOSED,
            browse.proposals(),
            RegionProposalFilter.class);
    this.persons = loading.lookup("proposers", history::personsOf);
  }

  @Override
  public List<Fields<?>> fields() {
    return List.of(
        Fields.of("Viewer", Self.class)
            .value(
                "regionProposals",
                (self, asked) ->
                    BrowseProposals.ALL.allows(actors.of(asked.request()), EVERYWHERE)
                        ? lists.under(EVERYWHERE, asked)
                        : null)
            .page("proposals", self -> new RegionProposalScope.By(self.account().id()), lists),
        Fields.of(RegionProposal.class)
            .value("id", proposal -> proposal.id().toString())
            .one("by", RegionProposal::by, persons)
            .value("districtKeys", proposal -> proposal.districts().stream().sorted().toList())
            .one("region", RegionProposal::region, regions.profiles));
  }
}
