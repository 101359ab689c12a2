package org.mintatlas.application.dataset.network;

import java.util.List;
import java.util.Optional;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.dataset.run.Kind;
import org.mintatlas.application.dataset.run.Known;
import org.mintatlas.application.dataset.run.Run;
import org.mintatlas.application.network.MembershipFilter;
import org.mintatlas.application.network.MembershipScope;
import org.mintatlas.application.network.Memberships;
import org.mintatlas.application.network.Networks;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.domain.network.Member;
import org.mintatlas.domain.network.Membership;
import org.mintatlas.domain.network.MembershipId;
import org.mintatlas.domain.network.Network;
import org.mintatlas.domain.network.NetworkId;
import org.mintatlas.domain.region.RegionId;

/** Stores networks across regions, and who belongs to them. */
public final class NetworksWriter {
  private final Networks networks;
  private final Memberships memberships;
  private final Kind<NetworkId, Network> networkKind;
  private final Kind<MembershipId, Membership> membershipKind;

  /** Stores into these collections. */
  public NetworksWriter(Networks networks, Memberships memberships) {
    this.networks = networks;
    this.memberships = memberships;
    networkKind = new Kind<>("networks", Change.Subject.NETWORK, networks);
    membershipKind = new Kind<>("network members", Change.Subject.MEMBERSHIP, memberships);
  }

  /** Stores them, after the regions that belong to them. */
  public void write(NetworkFacts facts, Run run) {
    facts.networks().forEach(fact -> network(fact, run));
    memberships(facts.memberships(), run);
  }

  private void network(Network fact, Run run) {
    run.store(
        networkKind,
        fact.slug(),
        fact,
        networks.bySlug(fact.slug()),
        id ->
            new Network(
                id,
                0,
                fact.slug(),
                fact.name(),
                fact.scope(),
                fact.states(),
                run.ofOptional(fact.coordinator()),
                run.ofOptional(fact.coordinatingRegion()),
                fact.website(),
                fact.sources()));
  }

  /** Memberships that are stored stay as they are: people may have changed them since. */
  private void memberships(List<Membership> facts, Run run) {
    Known<NetworkId, Member, Membership> known = new Known<>(this::stored, Membership::member);
    for (Membership fact : facts) {
      NetworkId network = run.of(fact.network());
      Member member =
          switch (fact.member()) {
            case Member.OfRegion(RegionId region) -> new Member.OfRegion(run.of(region));
            case Member.OfInitiative initiative -> initiative;
          };
      if (known.find(network, member).isEmpty()) {
        run.store(
            membershipKind,
            member,
            Optional.empty(),
            new Membership(fact.id(), 0, network, member, fact.state(), fact.period()));
      }
    }
  }

  private List<Membership> stored(NetworkId network) {
    return memberships.whole(
        new MembershipScope.InNetwork(network), MembershipFilter.ANY, NameOrder.NAME);
  }
}
