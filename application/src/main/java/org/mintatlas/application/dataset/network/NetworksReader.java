package org.mintatlas.application.dataset.network;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.dataset.csv.Names;
import org.mintatlas.application.dataset.csv.Once;
import org.mintatlas.application.dataset.csv.Reading;
import org.mintatlas.application.dataset.csv.Row;
import org.mintatlas.application.dataset.geography.GeographyReader;
import org.mintatlas.application.dataset.organisation.OrganisationsReader;
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
public final class NetworksReader {
  private final Reading reading;
  private final OrganisationsReader organisations;
  private final Names<RegionId> regions;
  private final Names<NetworkId> names;

  /** Reads after those that it refers to. */
  public NetworksReader(
      Reading reading, OrganisationsReader organisations, Names<RegionId> regions) {
    this.reading = reading;
    this.organisations = organisations;
    this.regions = regions;
    this.names = reading.names("network", NetworkId::new);
  }

  /** What the files say. */
  public NetworkFacts read() {
    return new NetworkFacts(networks(), memberships());
  }

  private List<Network> networks() {
    return reading
        .sourced("networks.csv", "slug name scope states coordinator coordinating_region website")
        .list(row -> {
          Supplier<Slug> slug = names.define(row, "slug");
          Supplier<String> name = row.required("name", text -> text);
          Supplier<NetworkScope> scope = row.required("scope", Row.oneOf(NetworkScope.class));
          List<FederalState> states = row.several("states", ";", GeographyReader::state);
          List<Source> sources = row.sources();
          @Nullable OrganisationId coordinator =
              row.optional("coordinator", organisations.reference());
          @Nullable RegionId coordinatingRegion =
              row.optional("coordinating_region", regions.reference());
          @Nullable WebAddress website = row.optional("website", WebAddress::new);
          return () ->
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
                  sources);
        });
  }

  private List<Membership> memberships() {
    Once once = new Once();
    return reading
        .rows("network_members.csv", "network_slug region_slug")
        .list(row -> {
          Supplier<NetworkId> network = row.required("network_slug", names.reference());
          Supplier<RegionId> region = row.required("region_slug", regions.reference());
          return () -> {
            once.row(network.get(), region.get());
            return new Membership(
                reading.id(MembershipId::new),
                0,
                network.get(),
                new Member.OfRegion(region.get()),
                MembershipStatus.ACCEPTED,
                null);
          };
        });
  }
}
