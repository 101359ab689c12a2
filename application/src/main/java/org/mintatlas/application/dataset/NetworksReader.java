package org.mintatlas.application.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.network.Member;
import org.mintatlas.domain.network.Membership;
import org.mintatlas.domain.network.MembershipId;
import org.mintatlas.domain.network.MembershipStatus;
import org.mintatlas.domain.network.Network;
import org.mintatlas.domain.network.NetworkId;
import org.mintatlas.domain.network.NetworkScope;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.WebAddress;

/** Reads networks across regions, then who belongs to them. */
final class NetworksReader {
  private final Reading reading;
  private final Names<NetworkId> names;

  NetworksReader(Reading reading) {
    this.reading = reading;
    this.names = new Names<>("network", () -> new NetworkId(reading.ids().next()));
  }

  List<Network> networks(Names<RegionId> regions) {
    List<Network> networks = new ArrayList<>();
    for (Row row :
        reading.rows(
            "networks.csv",
            "slug",
            "name",
            "scope",
            "states",
            "coordinator",
            "coordinating_region",
            "website",
            "source",
            "read_on",
            "speaks_of")) {
      Supplier<Slug> slug = names.define(row, "slug");
      Supplier<String> name = row.required("name", text -> text);
      Supplier<NetworkScope> scope = row.required("scope", Row.oneOf(NetworkScope.class));
      List<FederalState> states = row.several("states", ";", GeographyReader::state);
      List<Source> sources = row.sources();
      @Nullable OrganisationId coordinator =
          row.optional("coordinator", reading.organisations().reference());
      @Nullable RegionId coordinatingRegion =
          row.optional("coordinating_region", regions.reference());
      @Nullable WebAddress website = row.optional("website", WebAddress::new);
      row.build(() ->
              new Network(
                  names.id(slug.get()),
                  0,
                  slug.get(),
                  name.get(),
                  scope.get(),
                  Set.copyOf(states),
                  coordinator,
                  coordinatingRegion,
                  website,
                  sources))
          .ifPresent(networks::add);
    }
    return networks;
  }

  List<Membership> memberships(Names<RegionId> regions) {
    List<Membership> memberships = new ArrayList<>();
    Set<List<Object>> seen = new HashSet<>();
    for (Row row : reading.rows("network_members.csv", "network_slug", "region_slug")) {
      Supplier<NetworkId> network = row.required("network_slug", names.reference());
      Supplier<RegionId> region = row.required("region_slug", regions.reference());
      row.build(
              () -> {
                if (!seen.add(List.of(network.get(), region.get()))) {
                  throw Row.REPEATED.broken("row", null);
                }
                return new Membership(
                    new MembershipId(reading.ids().next()),
                    0,
                    network.get(),
                    new Member.OfRegion(region.get()),
                    MembershipStatus.ACCEPTED,
                    null);
              })
          .ifPresent(memberships::add);
    }
    return memberships;
  }
}
