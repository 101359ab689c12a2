package org.mintatlas.persistence.storing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.network.Member;
import org.mintatlas.domain.network.Membership;
import org.mintatlas.domain.network.Network;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.network.NetworkFixtures;
import org.mintatlas.testkit.organisation.OrganisationFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

/** Two writers at the same moment: exactly one wins, the other is told, nothing is lost. */
class RaceIT extends PostgresAtlas {

  @RepeatedTest(10)
  void oneOfTwoGetsTheSlug() throws Exception {
    Organisation one = OrganisationFixtures.anOrganisation("wanted");
    Organisation other = OrganisationFixtures.anOrganisation("wanted");

    List<SaveResult<Organisation>> results =
        race(() -> organisations().save(one), () -> organisations().save(other));

    Organisation winner = onlyWinner(results);
    assertThat(results).contains(new SaveResult.SlugTaken<>(new Slug("wanted")));
    assertThat(organisations().byIds(Set.of(one.id(), other.id())))
        .isEqualTo(Map.of(winner.id(), winner));
    assertThat(organisations().bySlug(new Slug("wanted"))).contains(winner);
  }

  @RepeatedTest(10)
  void oneOfTwoChangesTheVersion() throws Exception {
    Region read = saved(regions().save(RegionFixtures.aRegion("region")));
    Region one = named(read, "One");
    Region other = named(read, "Other");

    List<SaveResult<Region>> results = race(() -> regions().save(one), () -> regions().save(other));

    Region winner = onlyWinner(results);
    assertThat(results).contains(new SaveResult.Stale<>(1));
    assertThat(winner.version()).isEqualTo(2);
    assertThat(regions().byIds(Set.of(read.id()))).isEqualTo(Map.of(read.id(), winner));
  }

  @RepeatedTest(10)
  void oneOfTwoCountsUpWithoutAChange() throws Exception {
    Organisation read =
        saved(organisations().save(OrganisationFixtures.anOrganisation("organisation")));

    List<SaveResult<Organisation>> results =
        race(() -> organisations().save(read), () -> organisations().save(read));

    assertThat(onlyWinner(results).version()).isEqualTo(2);
    assertThat(results).contains(new SaveResult.Stale<>(1));
  }

  @RepeatedTest(10)
  void oneOfTwoBecomesTheMember() throws Exception {
    Network network = saved(networks().save(NetworkFixtures.aNetwork("network")));
    Region region = saved(regions().save(RegionFixtures.aRegion("region")));
    Member member = new Member.OfRegion(region.id());
    Membership one = NetworkFixtures.aMembership(network.id(), member);
    Membership other = NetworkFixtures.aMembership(network.id(), member);

    List<SaveResult<Membership>> results =
        race(() -> memberships().save(one), () -> memberships().save(other));

    Membership winner = onlyWinner(results);
    assertThat(results).contains(new SaveResult.Stale<>(0));
    assertThat(memberships().byIds(Set.of(one.id(), other.id())))
        .isEqualTo(Map.of(winner.id(), winner));
  }

  @RepeatedTest(10)
  void aMemberCanGetANewNameMeanwhile() throws Exception {
    Network network = saved(networks().save(NetworkFixtures.aNetwork("network")));
    Region region = saved(regions().save(RegionFixtures.aRegion("region")));
    Membership membership =
        NetworkFixtures.aMembership(network.id(), new Member.OfRegion(region.id()));

    List<SaveResult<?>> results =
        race(() -> memberships().save(membership), () -> regions().save(named(region, "Renamed")));

    assertThat(results).allMatch(SaveResult.Saved.class::isInstance);
  }

  private static Region named(Region region, String name) {
    return region.withProfile(region.profile().toBuilder().name(name).build());
  }

  private static <T> T onlyWinner(List<SaveResult<T>> results) {
    List<SaveResult<T>> won = results.stream().filter(SaveResult.Saved.class::isInstance).toList();
    assertThat(won).as("winners among %s", results).hasSize(1);
    return saved(won.getFirst());
  }

  /** Does both at the same moment. */
  private static <T> List<T> race(Callable<? extends T> one, Callable<? extends T> other)
      throws Exception {
    CyclicBarrier start = new CyclicBarrier(2);
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      Future<T> first = threads.submit(() -> at(start, one));
      Future<T> second = threads.submit(() -> at(start, other));
      return List.of(first.get(), second.get());
    }
  }

  private static <T> T at(CyclicBarrier start, Callable<? extends T> action) throws Exception {
    start.await();
    return action.call();
  }
}
