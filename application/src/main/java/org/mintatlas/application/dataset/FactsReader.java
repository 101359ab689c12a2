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
  private final Map<Slug, Network> networks = new LinkedHashMap<>();

  FactsReader(Dataset dataset, IdGenerator ids, Collection<Problem> problems) {
    this.dataset = dataset;
    this.ids = ids;
    this.problems = problems;
  }

  Facts read() {
    GeographyReader geography = new GeographyReader(dataset, problems);
    geography.read();
    Gazetteer gazetteer = geography.gazetteer();
    Map<Slug, Region> regions =
        new RegionsReader(dataset, ids, problems, geography, this::organisation).read();
    List<Initiative> initiatives = initiatives(regions, gazetteer);
    readNetworks();
    List<Membership> memberships = memberships(regions);
    return new Facts(
        geography.districts(),
        geography.changes(),
        geography.postcodes(),
        List.copyOf(organisations.values()),
        List.copyOf(regions.values()),
        initiatives,
        List.copyOf(networks.values()),
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

  private List<Initiative> initiatives(Map<Slug, Region> regions, Gazetteer gazetteer) {
    List<Initiative> initiatives = new ArrayList<>();
    Set<Slug> seen = new HashSet<>();
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
      Supplier<Slug> slug = row.required("slug", Slug::new);
      Supplier<String> name = row.required("name", text -> text);
      Supplier<InitiativeKind> kind = row.required("kind", InitiativeKind::valueOf);
      List<Source> sources = sources(row);
      @Nullable OrganisationId organisation =
          row.optional("organisation", text -> organisation(text, sources));
      @Nullable RegionId region =
          row.optional("region_slug", text -> known(regions, text, "region").id());
      @Nullable String city = row.optional("city", text -> text);
      @Nullable FederalState state = row.optional("state", GeographyReader::state);
      @Nullable WebAddress website = row.optional("website", WebAddress::new);
      row.unique("slug", slug, seen);
      row.build(() ->
              Initiative.builder(new InitiativeId(ids.next()), slug.get(), name.get(), kind.get())
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

  private void readNetworks() {
    Set<Slug> seen = new HashSet<>();
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
      Supplier<Slug> slug = row.required("slug", Slug::new);
      Supplier<String> name = row.required("name", text -> text);
      Supplier<NetworkScope> scope = row.required("scope", NetworkScope::valueOf);
      List<FederalState> states = row.several("states", ";", GeographyReader::state);
      List<Source> sources = sources(row);
      @Nullable OrganisationId coordinator =
          row.optional("coordinator", text -> organisation(text, sources));
      @Nullable WebAddress website = row.optional("website", WebAddress::new);
      row.unique("slug", slug, seen);
      row.build(() ->
              new Network(
                  new NetworkId(ids.next()),
                  0,
                  slug.get(),
                  name.get(),
                  scope.get(),
                  Set.copyOf(states),
                  coordinator,
                  website,
                  sources))
          .ifPresent(network -> networks.put(network.slug(), network));
    }
  }

  private List<Membership> memberships(Map<Slug, Region> regions) {
    List<Membership> memberships = new ArrayList<>();
    for (Row row :
        CsvFile.rows(dataset, "network_members.csv", problems, "network_slug", "region_slug")) {
      Supplier<Network> network =
          row.required("network_slug", text -> known(networks, text, "network"));
      Supplier<Region> region = row.required("region_slug", text -> known(regions, text, "region"));
      row.build(() ->
              new Membership(
                  new MembershipId(ids.next()),
                  0,
                  network.get().id(),
                  new Member.OfRegion(region.get().id()),
                  MembershipState.ACCEPTED,
                  null))
          .ifPresent(memberships::add);
    }
    return memberships;
  }

  /** What an earlier file defined under the slug. */
  static <T> T known(Map<Slug, T> defined, String slug, String what) {
    T found = defined.get(new Slug(slug));
    if (found == null) {
      throw new InvalidValueException(what, slug, "names no " + what + " of the dataset");
    }
    return found;
  }
}
