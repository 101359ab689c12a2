package org.mintatlas.application.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.identity.IdGenerator;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.geography.Place;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.initiative.InitiativeKind;
import org.mintatlas.domain.network.Member;
import org.mintatlas.domain.network.Membership;
import org.mintatlas.domain.network.MembershipId;
import org.mintatlas.domain.network.MembershipState;
import org.mintatlas.domain.network.Network;
import org.mintatlas.domain.network.NetworkId;
import org.mintatlas.domain.network.NetworkScope;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.WebAddress;

/** Reads the facts of a dataset, and notes every problem that it meets. */
final class FactsReader {
  private final Dataset dataset;
  private final IdGenerator ids;
  private final Collection<Problem> problems;
  private final Map<Slug, Organisation> organisations = new LinkedHashMap<>();

  FactsReader(Dataset dataset, IdGenerator ids, Collection<Problem> problems) {
    this.dataset = dataset;
    this.ids = ids;
    this.problems = problems;
  }

  Facts read() {
    GeographyReader geography = new GeographyReader(dataset, problems);
    geography.read();
    Gazetteer gazetteer = geography.gazetteer();
    RegionsReader regionsReader =
        new RegionsReader(dataset, ids, problems, geography, this::organisation);
    List<Region> regions = regionsReader.read();
    List<Initiative> initiatives = initiatives(regionsReader.names(), gazetteer);
    Names<NetworkId> networkNames = new Names<>("network", () -> new NetworkId(ids.next()));
    List<Network> networks = networks(networkNames);
    List<Membership> memberships = memberships(networkNames, regionsReader.names());
    return new Facts(
        geography.districts(),
        geography.changes(),
        geography.postcodes(),
        List.copyOf(organisations.values()),
        regions,
        initiatives,
        networks,
        memberships);
  }

  /** The organisation with a name; one that was met before gets the further sources. */
  private OrganisationId organisation(String name, List<Source> sources) {
    Slug slug = Slug.fromName(name);
    Organisation known = organisations.get(slug);
    Set<Source> all = new LinkedHashSet<>(known == null ? List.of() : known.sources());
    all.addAll(sources);
    Organisation organisation =
        known == null
            ? Organisation.builder(new OrganisationId(ids.next()), slug, name)
                .sources(List.copyOf(all))
                .build()
            : known.toBuilder().sources(List.copyOf(all)).build();
    organisations.put(slug, organisation);
    return organisation.id();
  }

  static List<Source> sources(Row row) {
    return row.several("source", " \\| ", Source::of);
  }

  private List<Initiative> initiatives(Names<RegionId> regions, Gazetteer gazetteer) {
    List<Initiative> initiatives = new ArrayList<>();
    Names<InitiativeId> names = new Names<>("initiative", () -> new InitiativeId(ids.next()));
    for (Row row :
        CsvFile.rows(
            dataset,
            "initiatives.csv",
            problems,
            "slug",
            "name",
            "kind",
            "organisation",
            "region_slug",
            "city",
            "state",
            "website",
            "source")) {
      Supplier<Slug> slug = names.define(row, "slug");
      Supplier<String> name = row.required("name", text -> text);
      Supplier<InitiativeKind> kind = row.required("kind", Row.oneOf(InitiativeKind.class));
      List<Source> sources = sources(row);
      @Nullable OrganisationId organisation =
          row.optional("organisation", text -> organisation(text, sources));
      @Nullable RegionId region = row.optional("region_slug", regions.reference());
      @Nullable String city = row.optional("city", text -> text);
      @Nullable FederalState state = row.optional("state", GeographyReader::state);
      @Nullable WebAddress website = row.optional("website", WebAddress::new);
      row.build(() ->
              Initiative.builder(names.id(slug.get()), slug.get(), name.get(), kind.get())
                  .organisation(organisation)
                  .regions(region == null ? Set.of() : Set.of(region))
                  .place(place(gazetteer, city, state))
                  .website(website)
                  .sources(sources)
                  .build())
          .ifPresent(initiatives::add);
    }
    return initiatives;
  }

  private static Place place(
      Gazetteer gazetteer, @Nullable String city, @Nullable FederalState state) {
    if (city == null || state == null) {
      return new Place(city, null, null, null, state);
    }
    return new Place(
        city,
        null,
        gazetteer.point(state, city).orElse(null),
        gazetteer.district(state, city).orElse(null),
        state);
  }

  private List<Network> networks(Names<NetworkId> names) {
    List<Network> networks = new ArrayList<>();
    for (Row row :
        CsvFile.rows(
            dataset,
            "networks.csv",
            problems,
            "slug",
            "name",
            "scope",
            "states",
            "coordinator",
            "website",
            "source")) {
      Supplier<Slug> slug = names.define(row, "slug");
      Supplier<String> name = row.required("name", text -> text);
      Supplier<NetworkScope> scope = row.required("scope", Row.oneOf(NetworkScope.class));
      List<FederalState> states = row.several("states", ";", GeographyReader::state);
      List<Source> sources = sources(row);
      @Nullable OrganisationId coordinator =
          row.optional("coordinator", text -> organisation(text, sources));
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
                  website,
                  sources))
          .ifPresent(networks::add);
    }
    return networks;
  }

  private List<Membership> memberships(Names<NetworkId> networks, Names<RegionId> regions) {
    List<Membership> memberships = new ArrayList<>();
    Set<List<Object>> seen = new HashSet<>();
    for (Row row :
        CsvFile.rows(dataset, "network_members.csv", problems, "network_slug", "region_slug")) {
      Supplier<NetworkId> network = row.required("network_slug", networks.reference());
      Supplier<RegionId> region = row.required("region_slug", regions.reference());
      row.build(
              () -> {
                if (!seen.add(List.of(network.get(), region.get()))) {
                  throw new InvalidValueException("row", null, "stands in the file already");
                }
                return new Membership(
                    new MembershipId(ids.next()),
                    0,
                    network.get(),
                    new Member.OfRegion(region.get()),
                    MembershipState.ACCEPTED,
                    null);
              })
          .ifPresent(memberships::add);
    }
    return memberships;
  }
}
