package org.mintatlas.application.dataset;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.geography.Districts;
import org.mintatlas.application.geography.Postcodes;
import org.mintatlas.application.initiative.Initiatives;
import org.mintatlas.application.initiative.Projects;
import org.mintatlas.application.network.MembershipFilter;
import org.mintatlas.application.network.MembershipScope;
import org.mintatlas.application.network.Memberships;
import org.mintatlas.application.network.Networks;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.region.Regions;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.network.Member;
import org.mintatlas.domain.network.Membership;
import org.mintatlas.domain.network.Network;
import org.mintatlas.domain.network.NetworkId;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.region.Involvement;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Slug;

/** Stores who and what there is, and where. */
public final class DirectoryWriter {
  private final Districts districts;
  private final Postcodes postcodes;
  private final Organisations organisations;
  private final Regions regions;
  private final Initiatives initiatives;
  private final Projects projects;
  private final Networks networks;
  private final Memberships memberships;

  private final Run.Kind<Organisation> organisationKind;
  private final Run.Kind<Region> regionKind;
  private final Run.Kind<Initiative> initiativeKind;
  private final Run.Kind<Project> projectKind;
  private final Run.Kind<Network> networkKind;
  private final Run.Kind<Membership> membershipKind;

  /** Stores into these collections. */
  public DirectoryWriter(
      Districts districts,
      Postcodes postcodes,
      Organisations organisations,
      Regions regions,
      Initiatives initiatives,
      Projects projects,
      Networks networks,
      Memberships memberships) {
    this.districts = districts;
    this.postcodes = postcodes;
    this.organisations = organisations;
    this.regions = regions;
    this.initiatives = initiatives;
    this.projects = projects;
    this.networks = networks;
    this.memberships = memberships;
    organisationKind =
        new Run.Kind<>(
            "organisations",
            Change.Subject.ORGANISATION,
            organisation -> organisation.id().value(),
            Organisation::version,
            organisations::save);
    regionKind =
        new Run.Kind<>(
            "regions",
            Change.Subject.REGION,
            region -> region.id().value(),
            Region::version,
            regions::save);
    initiativeKind =
        new Run.Kind<>(
            "initiatives",
            Change.Subject.INITIATIVE,
            initiative -> initiative.id().value(),
            Initiative::version,
            initiatives::save);
    projectKind =
        new Run.Kind<>(
            "projects",
            Change.Subject.PROJECT,
            project -> project.id().value(),
            Project::version,
            projects::save);
    networkKind =
        new Run.Kind<>(
            "networks",
            Change.Subject.NETWORK,
            network -> network.id().value(),
            Network::version,
            networks::save);
    membershipKind =
        new Run.Kind<>(
            "network members",
            Change.Subject.MEMBERSHIP,
            membership -> membership.id().value(),
            Membership::version,
            memberships::save);
  }

  void write(Facts.Directory facts, Run run) {
    districts.saveAll(facts.districts());
    districts.saveChanges(facts.districtChanges());
    postcodes.saveAll(facts.postcodes());
    facts.organisations().forEach(fact -> organisation(fact, run));
    regions(facts, run);
    facts.initiatives().forEach(fact -> initiative(fact, run));
    facts.projects().forEach(fact -> project(fact, run));
    facts.networks().forEach(fact -> network(fact, run));
    memberships(facts, run);
  }

  private void organisation(Organisation fact, Run run) {
    Optional<Organisation> stored = organisations.bySlug(fact.slug());
    run.organisations.put(fact.id(), stored.map(Organisation::id).orElse(fact.id()));
    run.store(
        organisationKind,
        fact.slug(),
        stored,
        stored.map(s -> fact.toBuilder().id(s.id()).version(s.version()).build()).orElse(fact));
  }

  private void regions(Facts.Directory facts, Run run) {
    facts
        .regions()
        .forEach(fact -> region(fact, facts.formerSlugs().getOrDefault(fact.id(), Set.of()), run));
    facts.regions().forEach(fact -> successor(fact, run));
  }

  private void region(Region fact, Set<Slug> formerSlugs, Run run) {
    Optional<Region> stored =
        Stream.concat(Stream.of(fact.profile().slug()), formerSlugs.stream().sorted())
            .flatMap(slug -> regions.bySlug(slug).stream())
            .findFirst();
    RegionId id = stored.map(Region::id).orElse(fact.id());
    run.regions.put(fact.id(), id);
    run.store(
        regionKind,
        fact.profile().slug(),
        stored,
        fact.withProfile(fact.profile().toBuilder().id(id).build())
            .withVersion(stored.map(Region::version).orElse(0L))
            .withSuccessor(stored.map(Region::successor).orElse(null))
            .withInvolvements(
                fact.involvements().stream()
                    .map(i ->
                        new Involvement(
                            run.organisations.of(i.organisation()),
                            i.role(),
                            i.tenure(),
                            i.sources()))
                    .toList()));
    formerSlugs.stream().sorted().forEach(slug -> formerSlug(fact.profile().slug(), slug, run));
  }

  /** A region has every slug that it was ever stored with. */
  private void formerSlug(Slug slug, Slug former, Run run) {
    if (regions.bySlug(former).isEmpty()) {
      Region region = regions.bySlug(slug).orElseThrow();
      Region before = region.withProfile(region.profile().toBuilder().slug(former).build());
      Region renamed = Run.saved(regionKind.file(), former, regions.save(before));
      run.store(
          regionKind,
          slug,
          Optional.of(renamed),
          renamed.withProfile(renamed.profile().toBuilder().slug(slug).build()));
    }
  }

  /** Whoever goes on with the work may stand further down in the file. */
  private void successor(Region fact, Run run) {
    Region region = regions.bySlug(fact.profile().slug()).orElseThrow();
    run.store(
        regionKind,
        fact.profile().slug(),
        Optional.of(region),
        region.withSuccessor(fact.successor() == null ? null : run.regions.of(fact.successor())));
  }

  private void initiative(Initiative fact, Run run) {
    Optional<Initiative> stored = initiatives.bySlug(fact.slug());
    InitiativeId id = stored.map(Initiative::id).orElse(fact.id());
    run.initiatives.put(fact.id(), id);
    run.store(
        initiativeKind,
        fact.slug(),
        stored,
        fact.toBuilder()
            .id(id)
            .version(stored.map(Initiative::version).orElse(0L))
            .organisation(run.organisations.ofOptional(fact.organisation()))
            .regions(fact.regions().stream().map(run.regions::of).collect(Collectors.toSet()))
            .build());
  }

  private void project(Project fact, Run run) {
    Optional<Project> stored = projects.bySlug(fact.slug());
    run.store(
        projectKind,
        fact.slug(),
        stored,
        fact.toBuilder()
            .id(stored.map(Project::id).orElse(fact.id()))
            .version(stored.map(Project::version).orElse(0L))
            .initiative(run.initiatives.of(fact.initiative()))
            .build());
  }

  private void network(Network fact, Run run) {
    Optional<Network> stored = networks.bySlug(fact.slug());
    NetworkId id = stored.map(Network::id).orElse(fact.id());
    run.networks.put(fact.id(), id);
    run.store(
        networkKind,
        fact.slug(),
        stored,
        new Network(
            id,
            stored.map(Network::version).orElse(0L),
            fact.slug(),
            fact.name(),
            fact.scope(),
            fact.states(),
            run.organisations.ofOptional(fact.coordinator()),
            run.regions.ofOptional(fact.coordinatingRegion()),
            fact.website(),
            fact.sources()));
  }

  /** Memberships that are stored stay as they are: people may have changed them since. */
  private void memberships(Facts.Directory facts, Run run) {
    Map<NetworkId, Set<Member>> members = new HashMap<>();
    for (Membership fact : facts.memberships()) {
      NetworkId network = run.networks.of(fact.network());
      Member member =
          switch (fact.member()) {
            case Member.OfRegion(RegionId region) -> new Member.OfRegion(run.regions.of(region));
            case Member.OfInitiative initiative -> initiative;
          };
      if (members.computeIfAbsent(network, this::storedMembers).add(member)) {
        run.store(
            membershipKind,
            member,
            Optional.empty(),
            new Membership(fact.id(), 0, network, member, fact.state(), fact.period()));
      }
    }
  }

  private Set<Member> storedMembers(NetworkId network) {
    return new HashSet<>(
        Run.all(
                request ->
                    memberships.page(
                        new MembershipScope.InNetwork(network),
                        MembershipFilter.ANY,
                        NameOrder.NAME,
                        request),
                Membership::member)
            .keySet());
  }
}
