package org.mintatlas.testkit.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.paging.PagedListAssert.assertList;
import static org.mintatlas.testkit.storing.SaveResults.assertReferenceUnknown;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.network.NetworkFilter;
import org.mintatlas.application.network.NetworkParent;
import org.mintatlas.application.network.Networks;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.network.Network;
import org.mintatlas.domain.network.NetworkId;
import org.mintatlas.domain.network.NetworkScope;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.testkit.identity.Identities;
import org.mintatlas.testkit.organisation.OrganisationFixtures;
import org.mintatlas.testkit.paging.AssuredContract;
import org.mintatlas.testkit.paging.NameFilterContract;
import org.mintatlas.testkit.paging.ScopedContract;
import org.mintatlas.testkit.region.RegionFixtures;
import org.mintatlas.testkit.storing.SluggedContract;

/** What every implementation of {@link Networks} promises. */
public interface NetworksContract
    extends SluggedContract<NetworkId, Network>,
        ScopedContract<NetworkParent, NetworkFilter, DirectoryOrder, Network>,
        NameFilterContract<NetworkParent, NetworkFilter, DirectoryOrder, Network>,
        AssuredContract<NetworkParent, NetworkFilter, DirectoryOrder, Network> {

  /** The networks; none when a test begins. */
  Networks networks();

  /** What networks can refer to as coordinator; none when a test begins. */
  Organisations organisations();

  /** The regions that can coordinate a network; none when a test begins. */
  Regions regions();

  @Override
  default Networks store() {
    return networks();
  }

  @Override
  default Network minimal(String slug) {
    return national(NetworkFixtures.aNetworkId(), new Slug(slug), "Minimal", null);
  }

  @Override
  default Network full() {
    return NetworkFixtures.aFullNetwork("every-field", organisation(1), region());
  }

  @Override
  default Network emptied(Network network) {
    return national(network.id(), network.slug(), network.name(), null)
        .withVersion(network.version());
  }

  @Override
  default Network withSlug(Network network, Slug slug) {
    return copy(network, network.version(), slug, network.name());
  }

  @Override
  default Paged<NetworkParent, NetworkFilter, DirectoryOrder, Network> paged() {
    return networks();
  }

  @Override
  default NetworkParent scope() {
    return new NetworkParent.CoordinatedBy(organisation(1));
  }

  @Override
  default NetworkParent otherScope() {
    return new NetworkParent.CoordinatedBy(organisation(2));
  }

  @Override
  default NetworkParent unknownScope() {
    return new NetworkParent.CoordinatedBy(new OrganisationId(Identities.number(15)));
  }

  @Override
  default NetworkFilter anything() {
    return NetworkFilter.ANY;
  }

  @Override
  default NetworkFilter named(String text) {
    return new NetworkFilter(Set.of(), Set.of(), text, null);
  }

  @Override
  default DirectoryOrder byName() {
    return DirectoryOrder.NAME;
  }

  @Override
  default DirectoryOrder byNameBackwards() {
    return DirectoryOrder.NAME_DESC;
  }

  @Override
  default Network put(NetworkParent scope, int identity, String name) {
    return saved(
        save(
            national(
                new NetworkId(Identities.number(identity)),
                new Slug("network-" + identity),
                name,
                ((NetworkParent.CoordinatedBy) scope).organisation())));
  }

  @Override
  default Network rename(Network network, String name) {
    return saved(save(copy(network, network.version(), network.slug(), name)));
  }

  @Override
  default DirectoryOrder byAssured() {
    return DirectoryOrder.ASSURED;
  }

  @Override
  default DirectoryOrder byAssuredBackwards() {
    return DirectoryOrder.ASSURED_DESC;
  }

  @Override
  default NetworkFilter assuredBefore(LocalDate day) {
    return new NetworkFilter(Set.of(), Set.of(), null, day);
  }

  @Override
  default Network cite(Network element, List<Source> sources) {
    return saved(
        save(
            new Network(
                element.id(),
                element.version(),
                element.slug(),
                element.name(),
                element.scope(),
                element.states(),
                element.coordinator(),
                element.coordinatingRegion(),
                element.website(),
                sources)));
  }

  @Test
  default void anOrganisationThatIsNotThereIsUnknown() {
    Network network =
        NetworkFixtures.aFullNetwork("some", OrganisationFixtures.anOrganisationId(), region());
    assertReferenceUnknown(save(network), Referent.ORGANISATION);
    assertThat(byIds(Set.of(network.id()))).isEmpty();
    assertThat(bySlug(network.slug())).isEmpty();
  }

  @Test
  default void aRegionThatIsNotThereIsUnknown() {
    Network network =
        NetworkFixtures.aFullNetwork("some", organisation(1), RegionFixtures.aRegionId());
    assertReferenceUnknown(save(network), Referent.REGION);
    assertThat(byIds(Set.of(network.id()))).isEmpty();
  }

  @Test
  default void everywhereListsAllAndACoordinatorItsOwn() {
    Network own = saved(save(NetworkFixtures.aFullNetwork("a-full", organisation(1), region())));
    Network without = saved(save(NetworkFixtures.aNetwork("b-without")));
    assertEverywhere(NetworkFilter.ANY, own, without);
    assertList(networks(), scope(), NetworkFilter.ANY, DirectoryOrder.NAME).isExactly(own);
  }

  @Test
  default void canBeFilteredByScopes() {
    put("a-national", NetworkScope.NATIONAL);
    Network state = put("b-state", NetworkScope.STATE, FederalState.BY);
    Network several = put("c-several", NetworkScope.INTERREGIONAL);
    assertEverywhere(
        new NetworkFilter(
            Set.of(NetworkScope.STATE, NetworkScope.INTERREGIONAL), Set.of(), null, null),
        state,
        several);
  }

  @Test
  default void canBeFilteredByStates() {
    put("a-national", NetworkScope.NATIONAL);
    Network bayern = put("b-state", NetworkScope.STATE, FederalState.BY);
    Network several =
        put("c-several", NetworkScope.INTERREGIONAL, FederalState.BE, FederalState.BB);
    put("d-elsewhere", NetworkScope.STATE, FederalState.TH);
    assertEverywhere(
        new NetworkFilter(
            Set.of(), Set.of(FederalState.BY, FederalState.BE, FederalState.BB), null, null),
        bayern,
        several);
  }

  @Test
  default void everyConditionOfAFilterMustHold() {
    Network found = put("mint-bayern", NetworkScope.STATE, FederalState.BY);
    put("mint-thueringen", NetworkScope.STATE, FederalState.TH);
    put("mint-several", NetworkScope.INTERREGIONAL, FederalState.BY);
    put("another-bayern", NetworkScope.STATE, FederalState.BY);
    assertEverywhere(
        new NetworkFilter(Set.of(NetworkScope.STATE), Set.of(FederalState.BY), "mint", null),
        found);
  }

  private Network put(String slug, NetworkScope scope, FederalState... states) {
    Network network = NetworkFixtures.aNetwork(slug);
    return saved(
        save(
            new Network(
                network.id(),
                0,
                network.slug(),
                network.name(),
                scope,
                Set.of(states),
                null,
                null,
                null,
                network.sources())));
  }

  private void assertEverywhere(NetworkFilter filter, Network... expected) {
    assertList(networks(), new NetworkParent.Everywhere(), filter, DirectoryOrder.NAME)
        .isExactly(expected);
  }

  private RegionId region() {
    return regions()
        .bySlug(new Slug("coordinating"))
        .orElseGet(() -> saved(regions().save(RegionFixtures.aRegion("coordinating"))))
        .id();
  }

  private OrganisationId organisation(int number) {
    OrganisationId id = new OrganisationId(Identities.number(number));
    if (organisations().byIds(Set.of(id)).isEmpty()) {
      String name = "organisation-" + number;
      saved(organisations().save(Organisation.builder(id, new Slug(name), name).build()));
    }
    return id;
  }

  private static Network national(
      NetworkId id, Slug slug, String name, @Nullable OrganisationId coordinator) {
    return new Network(
        id, 0, slug, name, NetworkScope.NATIONAL, Set.of(), coordinator, null, null, List.of());
  }

  private static Network copy(Network network, long version, Slug slug, String name) {
    return new Network(
        network.id(),
        version,
        slug,
        name,
        network.scope(),
        network.states(),
        network.coordinator(),
        network.coordinatingRegion(),
        network.website(),
        network.sources());
  }
}
