package org.mintatlas.application.dataset.network;

import java.util.Set;
import org.mintatlas.application.Ports;
import org.mintatlas.application.dataset.csv.Names;
import org.mintatlas.application.dataset.csv.Once;
import org.mintatlas.application.dataset.csv.Reading;
import org.mintatlas.application.dataset.csv.Row;
import org.mintatlas.application.dataset.geography.GeographyReader;
import org.mintatlas.application.dataset.run.Kind;
import org.mintatlas.application.dataset.run.Known;
import org.mintatlas.application.network.MembershipFilter;
import org.mintatlas.application.network.MembershipScope;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.domain.network.Member;
import org.mintatlas.domain.network.Membership;
import org.mintatlas.domain.network.MembershipId;
import org.mintatlas.domain.network.MembershipStatus;
import org.mintatlas.domain.network.Network;
import org.mintatlas.domain.network.NetworkId;
import org.mintatlas.domain.network.NetworkScope;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.WebAddress;

/** Reads networks across regions, then who belongs to them. */
public final class NetworksReader {
  private final Reading reading;
  private final Names<NetworkId, Network> networks;
  private final Kind<MembershipId, Membership> memberships;
  private final Known<NetworkId, Member, Membership> known;

  /** Reads after the regions that belong to them. */
  public NetworksReader(Reading reading, Ports ports) {
    this.reading = reading;
    networks =
        reading.names("network", NetworkId.class, NetworkId::new, "networks", ports.networks());
    memberships = reading.kind(MembershipId::new, "network members", ports.memberships());
    known =
        new Known<>(
            network ->
                ports
                    .memberships()
                    .whole(
                        new MembershipScope.InNetwork(network),
                        MembershipFilter.ANY,
                        NameOrder.NAME),
            Membership::member);
  }

  /** Reads the files. */
  public void read() {
    networks.read(
        reading.sourced(
            "networks.csv", "slug name scope states coordinator coordinating_region website"),
        (row, id, slug) ->
            new Network(
                id,
                0,
                slug,
                row.required("name"),
                row.required("scope", NetworkScope.class),
                Set.copyOf(row.several("states", GeographyReader::state)),
                row.optional("coordinator", reading.to(OrganisationId.class)),
                row.optional("coordinating_region", reading.to(RegionId.class)),
                row.optional("website", WebAddress::new),
                row.sources()));
    Once once = new Once();
    reading
        .rows("network_members.csv", "network_slug region_slug")
        .each(row -> membership(row, once));
  }

  private void membership(Row row, Once once) {
    NetworkId network = row.required("network_slug", reading.to(NetworkId.class));
    RegionId region = row.required("region_slug", reading.to(RegionId.class));
    row.check();
    once.row(network, region);
    Member member = new Member.OfRegion(region);
    MembershipId id = memberships.id(() -> known.find(network, member));
    memberships.add(
        member, new Membership(id, 0, network, member, MembershipStatus.ACCEPTED, null));
  }
}
