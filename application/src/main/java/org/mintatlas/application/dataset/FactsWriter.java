package org.mintatlas.application.dataset;

import java.io.Serial;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.change.Changes;
import org.mintatlas.application.geography.Districts;
import org.mintatlas.application.geography.Postcodes;
import org.mintatlas.application.identity.IdGenerator;
import org.mintatlas.application.initiative.Initiatives;
import org.mintatlas.application.network.MembershipFilter;
import org.mintatlas.application.network.MembershipScope;
import org.mintatlas.application.network.Memberships;
import org.mintatlas.application.network.Networks;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.network.Member;
import org.mintatlas.domain.network.Membership;
import org.mintatlas.domain.network.Network;
import org.mintatlas.domain.network.NetworkId;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.region.Involvement;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.springframework.transaction.annotation.Transactional;

/** Stores the facts of a dataset in one transaction, and announces what changed by it. */
public class FactsWriter {
  private final Districts districts;
  private final Postcodes postcodes;
  private final Organisations organisations;
  private final Regions regions;
  private final Initiatives initiatives;
  private final Networks networks;
  private final Memberships memberships;
  private final ImportLog log;
  private final Changes changes;
  private final IdGenerator ids;
  private final Clock clock;

  /** Stores into these collections, and announces to these changes. */
  public FactsWriter(
      Districts districts,
      Postcodes postcodes,
      Organisations organisations,
      Regions regions,
      Initiatives initiatives,
      Networks networks,
      Memberships memberships,
      ImportLog log,
      Changes changes,
      IdGenerator ids,
      Clock clock) {
    this.districts = districts;
    this.postcodes = postcodes;
    this.organisations = organisations;
    this.regions = regions;
    this.initiatives = initiatives;
    this.networks = networks;
    this.memberships = memberships;
    this.log = log;
    this.changes = changes;
    this.ids = ids;
    this.clock = clock;
  }

  /** A fact was refused; the transaction is undone. */
  static final class NotStoredException extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    NotStoredException(Problem problem) {
      super(problem.toString());
      this.problem = problem;
    }

    Problem problem() {
      return problem;
    }
  }

  /**
   * Stores them.
   *
   * @return how many aggregates were new or different
   * @throws NotStoredException when one is refused; then nothing is stored
   */
  @Transactional
  public int write(Facts facts, String fingerprint) {
    log.lock();
    districts.saveAll(facts.districts());
    districts.saveChanges(facts.districtChanges());
    postcodes.saveAll(facts.postcodes());
    Instant now = clock.instant();
    List<Change> changed = new Run(now).write(facts);
    log.add(new ImportLog.Entry(ids.next(), fingerprint, now, facts.count()));
    changes.announce(changed);
    return changed.size();
  }

  /** One run: keeps in mind which stored identity stands for which identity in the facts. */
  private final class Run {
    private final Map<OrganisationId, OrganisationId> organisationIds = new HashMap<>();
    private final Map<RegionId, RegionId> regionIds = new HashMap<>();
    private final Map<NetworkId, NetworkId> networkIds = new HashMap<>();
    private final List<Change> changed = new ArrayList<>();
    private final Instant now;

    Run(Instant now) {
      this.now = now;
    }

    List<Change> write(Facts facts) {
      facts.organisations().forEach(this::organisation);
      facts.regions().forEach(this::region);
      facts.initiatives().forEach(this::initiative);
      facts.networks().forEach(this::network);
      memberships(facts);
      return changed;
    }

    private void organisation(Organisation fact) {
      Optional<Organisation> stored = organisations.bySlug(fact.slug());
      organisationIds.put(fact.id(), stored.map(Organisation::id).orElse(fact.id()));
      Organisation wanted =
          stored.map(s -> fact.toBuilder().id(s.id()).version(s.version()).build()).orElse(fact);
      if (!stored.equals(Optional.of(wanted))) {
        Organisation saved = saved("organisations", fact.slug(), organisations.save(wanted));
        changed(Change.Subject.ORGANISATION, saved.id().value(), saved.version());
      }
    }

    private void region(Region fact) {
      Optional<Region> stored = regions.bySlug(fact.profile().slug());
      RegionId id = stored.map(Region::id).orElse(fact.id());
      regionIds.put(fact.id(), id);
      Region wanted =
          fact.withProfile(fact.profile().toBuilder().id(id).build())
              .withVersion(stored.map(Region::version).orElse(0L))
              .withInvolvements(
                  fact.involvements().stream()
                      .map(i -> new Involvement(real(i.organisation()), i.role(), i.period()))
                      .toList());
      if (!stored.equals(Optional.of(wanted))) {
        Region saved = saved("regions", fact.profile().slug(), regions.save(wanted));
        changed(Change.Subject.REGION, saved.id().value(), saved.version());
      }
    }

    private void initiative(Initiative fact) {
      Optional<Initiative> stored = initiatives.bySlug(fact.slug());
      Initiative wanted =
          fact.toBuilder()
              .id(stored.map(Initiative::id).orElse(fact.id()))
              .version(stored.map(Initiative::version).orElse(0L))
              .organisation(fact.organisation() == null ? null : real(fact.organisation()))
              .regions(fact.regions().stream().map(this::real).collect(Collectors.toSet()))
              .build();
      if (!stored.equals(Optional.of(wanted))) {
        Initiative saved = saved("initiatives", fact.slug(), initiatives.save(wanted));
        changed(Change.Subject.INITIATIVE, saved.id().value(), saved.version());
      }
    }

    private void network(Network fact) {
      Optional<Network> stored = networks.bySlug(fact.slug());
      NetworkId id = stored.map(Network::id).orElse(fact.id());
      networkIds.put(fact.id(), id);
      Network wanted =
          new Network(
              id,
              stored.map(Network::version).orElse(0L),
              fact.slug(),
              fact.name(),
              fact.scope(),
              fact.states(),
              fact.coordinator() == null ? null : real(fact.coordinator()),
              fact.website(),
              fact.sources());
      if (!stored.equals(Optional.of(wanted))) {
        Network saved = saved("networks", fact.slug(), networks.save(wanted));
        changed(Change.Subject.NETWORK, saved.id().value(), saved.version());
      }
    }

    private void memberships(Facts facts) {
      Map<NetworkId, Set<Member>> members = new HashMap<>();
      for (Membership fact : facts.memberships()) {
        NetworkId network = networkIds.getOrDefault(fact.network(), fact.network());
        Member member =
            switch (fact.member()) {
              case Member.OfRegion(RegionId region) -> new Member.OfRegion(real(region));
              case Member.OfInitiative initiative -> initiative;
            };
        if (members.computeIfAbsent(network, this::storedMembers).add(member)) {
          Membership saved =
              saved(
                  "network members",
                  member,
                  memberships.save(
                      new Membership(fact.id(), 0, network, member, fact.state(), fact.period())));
          changed(Change.Subject.MEMBERSHIP, saved.id().value(), saved.version());
        }
      }
    }

    private Set<Member> storedMembers(NetworkId network) {
      Set<Member> members = new HashSet<>();
      PageRequest request = PageRequest.first(PageRequest.MAX_SIZE);
      while (true) {
        Page<Membership> page =
            memberships.page(
                new MembershipScope.InNetwork(network),
                MembershipFilter.ANY,
                NameOrder.NAME,
                request);
        page.values().forEach(membership -> members.add(membership.member()));
        if (!page.hasNext()) {
          return members;
        }
        request = PageRequest.after(page.items().getLast().position(), PageRequest.MAX_SIZE);
      }
    }

    private OrganisationId real(OrganisationId id) {
      return organisationIds.getOrDefault(id, id);
    }

    private RegionId real(RegionId id) {
      return regionIds.getOrDefault(id, id);
    }

    private void changed(Change.Subject subject, UUID id, long version) {
      changed.add(Change.stored(subject, id, version, now));
    }

    private <T> T saved(String file, Object which, SaveResult<T> result) {
      return switch (result) {
        case SaveResult.Saved<T>(T aggregate) -> aggregate;
        case SaveResult.SlugTaken<T> taken ->
            throw refused(file, which, "the slug belongs to another one");
        case SaveResult.Stale<T> stale ->
            throw refused(file, which, "somebody else changed it at the same time");
        case SaveResult.ReferenceUnknown<T> unknown ->
            throw refused(file, which, "refers to an unknown " + unknown.what());
      };
    }

    private static NotStoredException refused(String file, Object which, String reason) {
      return new NotStoredException(new Problem(file, 0, "row", which.toString(), reason));
    }
  }
}
