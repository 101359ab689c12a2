package org.mintatlas.testkit.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.Records.with;
import static org.mintatlas.testkit.network.NetworkFixtures.aMembership;
import static org.mintatlas.testkit.network.NetworkFixtures.aNetwork;
import static org.mintatlas.testkit.region.RegionFixtures.aRegion;
import static org.mintatlas.testkit.storing.SaveResults.onlySaved;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mintatlas.application.network.MembershipFilter;
import org.mintatlas.application.network.MembershipScope;
import org.mintatlas.application.network.Memberships;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.network.Member;
import org.mintatlas.domain.network.Membership;
import org.mintatlas.domain.network.MembershipId;
import org.mintatlas.domain.network.MembershipStatus;
import org.mintatlas.domain.network.Network;
import org.mintatlas.domain.network.NetworkId;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.testkit.identity.Identities;
import org.mintatlas.testkit.initiative.InitiativeFixtures;
import org.mintatlas.testkit.paging.KeptList;
import org.mintatlas.testkit.paging.NamedListContract;
import org.mintatlas.testkit.paging.ScopedContract;
import org.mintatlas.testkit.region.RegionFixtures;
import org.mintatlas.testkit.storing.Race;

/** What every implementation of {@link Memberships} promises. */
public interface MembershipsContract
    extends ScopedContract<MembershipScope, MembershipFilter, NameOrder, Membership>,
        NamedListContract<MembershipId, Membership, MembershipScope, MembershipFilter, NameOrder> {

  @Override
  default KeptList<MembershipId, Membership, MembershipScope, MembershipFilter, NameOrder>
      keptList() {
    return KeptList.of(
            memberships(),
            () -> aMembership(network(1), initiated("an-initiative"), MembershipStatus.REQUESTED),
            () ->
                copy(
                    aMembership(network(2), regional("a-region")),
                    0,
                    MembershipStatus.LEFT,
                    new Period(PartialDate.parse("2019-03"), PartialDate.parse("2021-06-15"))))
        .under("network", this::network, MembershipScope.InNetwork::new)
        .listed(MembershipFilter.ANY, NameOrder.NAME);
  }

  @Override
  default Membership emptied(Membership membership) {
    return copy(membership, membership.version(), MembershipStatus.INVITED, null);
  }

  @Override
  default Map<Referent, Membership> danglingWithin(Membership given) {
    return Map.of(
        Referent.REGION,
        with(given, "member", new Member.OfRegion(RegionFixtures.aRegionId())),
        Referent.INITIATIVE,
        with(given, "member", new Member.OfInitiative(InitiativeFixtures.anInitiativeId())));
  }

  @Override
  default Membership put(MembershipScope scope, int identity, String name) {
    Region region = aRegion("region-" + identity);
    saved(regions().save(renamed(region, name)));
    return joined(
        identity, ((MembershipScope.InNetwork) scope).network(), new Member.OfRegion(region.id()));
  }

  @Override
  default Membership rename(Membership membership, String name) {
    var id = ((Member.OfRegion) membership.member()).region();
    saved(regions().save(renamed(regions().byIds(Set.of(id)).get(id), name)));
    return membership;
  }

  @Test
  default void theSameMemberIsInANetworkOnce() {
    Member region = regional("a-region");
    Member initiative = initiated("an-initiative");
    Membership ofRegion = saved(save(aMembership(network(1), region)));
    Membership ofInitiative = saved(save(aMembership(network(1), initiative)));

    assertThat(save(aMembership(network(1), region, MembershipStatus.REQUESTED)))
        .isEqualTo(new SaveResult.Duplicate<>(UniqueRule.NETWORK_MEMBER));
    assertThat(save(aMembership(network(1), initiative, MembershipStatus.REQUESTED)))
        .isEqualTo(new SaveResult.Duplicate<>(UniqueRule.NETWORK_MEMBER));
    assertList().isExactly(ofRegion, ofInitiative);
    saved(save(aMembership(network(2), region)));
  }

  @ParameterizedTest
  @EnumSource(names = {"DECLINED", "LEFT"})
  default void whoseMembershipIsOverCanAskAgain(MembershipStatus over) {
    Member region = regional("a-region");
    Membership before = saved(save(aMembership(network(1), region, over)));
    Membership again = saved(save(aMembership(network(1), region, MembershipStatus.REQUESTED)));
    assertThat(save(aMembership(network(1), region)))
        .isEqualTo(new SaveResult.Duplicate<>(UniqueRule.NETWORK_MEMBER));
    assertThat(byIds(Set.of(before.id(), again.id()))).containsValues(before, again);
  }

  @RepeatedTest(3)
  default void oneOfSeveralBecomesTheMember() throws Exception {
    Network network = saved(networks().save(NetworkFixtures.aNetwork("a-network")));
    Region region = saved(regions().save(RegionFixtures.aRegion("a-region")));
    Member member = new Member.OfRegion(region.id());
    List<Membership> wanted =
        Stream.generate(() -> NetworkFixtures.aMembership(network.id(), member)).limit(3).toList();

    Membership winner =
        onlySaved(
            Race.of(
                wanted.stream()
                    .<Callable<SaveResult<Membership>>>map(one -> () -> save(one))
                    .toList()),
            new SaveResult.Duplicate<>(UniqueRule.NETWORK_MEMBER));

    assertThat(byIds(wanted.stream().map(Membership::id).collect(Collectors.toSet())))
        .isEqualTo(Map.of(winner.id(), winner));
  }

  @RepeatedTest(3)
  default void aMemberCanGetANewNameMeanwhile() throws Exception {
    Network network = saved(networks().save(NetworkFixtures.aNetwork("a-network")));
    Region region = saved(regions().save(RegionFixtures.aRegion("a-region")));
    Region renamed = region.withProfile(region.profile().toBuilder().name("Another name").build());
    Membership membership =
        NetworkFixtures.aMembership(network.id(), new Member.OfRegion(region.id()));
    assertThat(
            Race.<SaveResult<?>>of(List.of(() -> save(membership), () -> regions().save(renamed))))
        .allMatch(SaveResult.Saved.class::isInstance);
  }

  @Test
  default void aNetworkListsRegionsAndInitiativesTogetherByTheirNames() {
    Membership middle = saved(save(aMembership(network(1), initiated("middle"))));
    Membership last = saved(save(aMembership(network(1), regional("zuletzt"))));
    Membership first = saved(save(aMembership(network(1), regional("anfang"))));
    assertList().isExactlyBothWays(first, middle, last);
  }

  @Test
  default void aMemberListsItsMembershipsByTheNamesOfTheNetworks() {
    Member region = regional("a-region");
    Member initiative = initiated("an-initiative");
    Membership last = joined(1, network("zuletzt"), region);
    Membership first = joined(9, network("anfang"), region);
    Membership ofInitiative = saved(save(aMembership(network("mitte"), initiative)));
    assertList(new MembershipScope.OfMember(region)).isExactlyBothWays(first, last);
    assertList(new MembershipScope.OfMember(initiative)).isExactly(ofInitiative);
  }

  @Test
  default void scopesOfEveryKindAreReadAtOnce() {
    Member region = regional("a-region");
    Member initiative = initiated("an-initiative");
    Member noRegion = new Member.OfRegion(RegionFixtures.aRegionId());
    Member noInitiative = new Member.OfInitiative(InitiativeFixtures.anInitiativeId());
    Membership ofRegion = saved(save(aMembership(network(1), region)));
    Membership ofInitiative = saved(save(aMembership(network(1), initiative)));
    assertLists(
        Map.of(
            scope(),
            List.of(ofRegion, ofInitiative),
            otherScope(),
            List.of(),
            new MembershipScope.OfMember(region),
            List.of(ofRegion),
            new MembershipScope.OfMember(initiative),
            List.of(ofInitiative),
            new MembershipScope.OfMember(noRegion),
            List.of(),
            new MembershipScope.OfMember(noInitiative),
            List.of()));
    assertList(new MembershipScope.Everywhere()).isExactlyBothWays(ofRegion, ofInitiative);
  }

  @Test
  default void canBeFilteredByStates() {
    Map<MembershipStatus, Membership> byState = new EnumMap<>(MembershipStatus.class);
    for (MembershipStatus state : MembershipStatus.values()) {
      Member region = regional(state.name().toLowerCase(Locale.ROOT));
      byState.put(state, saved(save(aMembership(network(1), region, state))));
    }
    byState.forEach((state, membership) ->
        assertList().where(new MembershipFilter(EnumSet.of(state), null)).isExactly(membership));
    assertList()
        .where(
            new MembershipFilter(Set.of(MembershipStatus.REQUESTED, MembershipStatus.LEFT), null))
        .isExactly(byState.get(MembershipStatus.LEFT), byState.get(MembershipStatus.REQUESTED));
    assertList()
        .where(new MembershipFilter(Set.of(), null))
        .isExactly(byState.get(MembershipStatus.ACCEPTED));
    assertThat(memberships().count(scope(), MembershipFilter.ANY))
        .isEqualTo(MembershipStatus.values().length);
  }

  private Membership joined(int identity, NetworkId network, Member member) {
    return saved(
        save(
            new Membership(
                new MembershipId(Identities.number(identity)),
                0,
                network,
                member,
                MembershipStatus.ACCEPTED,
                null)));
  }

  private NetworkId network(String slug) {
    return saved(networks().save(aNetwork(slug))).id();
  }

  private Member regional(String slug) {
    return new Member.OfRegion(region(slug));
  }

  private Member initiated(String slug) {
    return new Member.OfInitiative(initiative(slug));
  }

  private static Region renamed(Region region, String name) {
    return region.withProfile(region.profile().toBuilder().name(name).build());
  }

  private static Membership copy(
      Membership membership, long version, MembershipStatus state, @Nullable Period period) {
    return new Membership(
        membership.id(), version, membership.network(), membership.member(), state, period);
  }
}
