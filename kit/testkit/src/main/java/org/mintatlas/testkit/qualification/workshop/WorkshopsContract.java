package org.mintatlas.testkit.qualification.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.initiative.InitiativeFixtures.anInitiative;
import static org.mintatlas.testkit.paging.PagedListAssert.assertList;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.qualification.workshop.WorkshopFilter;
import org.mintatlas.application.qualification.workshop.WorkshopOrder;
import org.mintatlas.application.qualification.workshop.WorkshopScope;
import org.mintatlas.application.qualification.workshop.Workshops;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.workshop.Reach;
import org.mintatlas.domain.qualification.workshop.RegionalWorkshop;
import org.mintatlas.domain.qualification.workshop.WorkshopId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.testkit.identity.Identities;
import org.mintatlas.testkit.initiative.InitiativeFixtures;
import org.mintatlas.testkit.person.PersonFixtures;
import org.mintatlas.testkit.qualification.QualificationFixtures;
import org.mintatlas.testkit.region.RegionFixtures;
import org.mintatlas.testkit.storing.StoreContract;

/** What every implementation of {@link Workshops} promises. */
public interface WorkshopsContract extends StoreContract<WorkshopId, RegionalWorkshop> {

  @Override
  default Workshops store() {
    return workshops();
  }

  @Override
  default RegionalWorkshop minimal() {
    return WorkshopFixtures.aWorkshop(cohort(1), region("here"), initiatives("lab"));
  }

  @Override
  default RegionalWorkshop full() {
    return WorkshopFixtures.aFullWorkshop(
        cohort(2), region("there"), person(), initiatives("lab", "club", "space"));
  }

  @Override
  default RegionalWorkshop emptied(RegionalWorkshop workshop) {
    return WorkshopFixtures.emptied(workshop).toBuilder().initiatives(initiatives("lab")).build();
  }

  @Override
  default Map<Referent, RegionalWorkshop> dangling(RegionalWorkshop workshop) {
    return Map.of(
        Referent.COHORT,
        workshop.toBuilder().cohort(QualificationFixtures.aCohortId()).build(),
        Referent.REGION,
        workshop.toBuilder().region(RegionFixtures.aRegionId()).build(),
        Referent.PERSON,
        workshop.toBuilder().trainer(PersonFixtures.aPerson().id()).build(),
        Referent.INITIATIVE,
        workshop.toBuilder().initiatives(Set.of(InitiativeFixtures.anInitiativeId())).build());
  }

  @Test
  default void everyFieldCanChange() {
    RegionalWorkshop first = saved(save(minimal()));
    RegionalWorkshop changed =
        first.toBuilder()
            .cohort(cohort(2))
            .region(region("there"))
            .title("Another title")
            .date(PartialDate.of(2022))
            .initiatives(initiatives("club"))
            .build();
    assertThat(save(changed)).isEqualTo(new SaveResult.Saved<>(changed.withVersion(2)));
    assertThat(byIds(Set.of(first.id()))).containsValue(changed.withVersion(2));
  }

  @Test
  default void standInTheOrderOfTheirDatesAndIdentities() {
    RegionalWorkshop year = held(14, "2020");
    RegionalWorkshop month = held(3, "2020-09");
    RegionalWorkshop day = held(12, "2020-09-24");
    RegionalWorkshop equal = held(4, "2021-04");
    RegionalWorkshop equalToo = held(9, "2021-04");
    RegionalWorkshop last = held(1, "2021-04-01");
    List<RegionalWorkshop> sorted = List.of(year, month, day, equal, equalToo, last);
    for (WorkshopScope scope :
        List.of(
            new WorkshopScope.OfCohort(cohort(1)),
            new WorkshopScope.InRegion(region("here")),
            new WorkshopScope.WithInitiative(initiative("lab")))) {
      assertList(workshops(), scope, WorkshopFilter.ANY, WorkshopOrder.DATE).isExactly(sorted);
      assertList(workshops(), scope, WorkshopFilter.ANY, WorkshopOrder.DATE_DESC)
          .isExactly(sorted.reversed());
    }
  }

  @Test
  default void scopesOfEveryKindAreReadAtOnce() {
    RegionalWorkshop one = saved(save(minimal()));
    RegionalWorkshop other = saved(save(full()));
    Map<WorkshopScope, List<RegionalWorkshop>> expected =
        Map.of(
            new WorkshopScope.OfCohort(cohort(1)),
            List.of(one),
            new WorkshopScope.OfCohort(cohort(2)),
            List.of(other),
            new WorkshopScope.InRegion(region("here")),
            List.of(one),
            new WorkshopScope.WithInitiative(initiative("lab")),
            List.of(one, other),
            new WorkshopScope.WithInitiative(initiative("club")),
            List.of(other),
            new WorkshopScope.WithInitiative(InitiativeFixtures.anInitiativeId()),
            List.of(),
            new WorkshopScope.OfCohort(new CohortId(Identities.number(15))),
            List.of());
    Map<WorkshopScope, Page<RegionalWorkshop>> pages =
        workshops()
            .pages(expected.keySet(), WorkshopFilter.ANY, WorkshopOrder.DATE, PageRequest.first(5));
    Map<WorkshopScope, Long> counts = workshops().counts(expected.keySet(), WorkshopFilter.ANY);
    assertThat(pages).containsOnlyKeys(expected.keySet());
    assertThat(counts).containsOnlyKeys(expected.keySet());
    expected.forEach((scope, there) -> {
      assertThat(pages.get(scope).values()).as("%s", scope).isEqualTo(there);
      assertThat(counts.get(scope)).as("%s", scope).isEqualTo(there.size());
    });
  }

  @Test
  default void noScopeHasNoPage() {
    saved(save(minimal()));
    Set<WorkshopScope> none = Set.of();
    assertThat(
            workshops().pages(none, WorkshopFilter.ANY, WorkshopOrder.DATE, PageRequest.first(3)))
        .isEmpty();
    assertThat(workshops().counts(none, WorkshopFilter.ANY)).isEmpty();
  }

  @Test
  default void canBeFilteredByYear() {
    RegionalWorkshop year = held(1, "2020");
    RegionalWorkshop day = held(2, "2020-12-31");
    RegionalWorkshop later = held(3, "2021-01");
    assertFiltered(Set.of(2020), Set.of(), year, day);
    assertFiltered(Set.of(2021), Set.of(), later);
    assertFiltered(Set.of(2019), Set.of());
    assertFiltered(Set.of(2019, 2021), Set.of(), later);
  }

  @Test
  default void canBeFilteredByTheStateThatLeadsTheRegion() {
    RegionalWorkshop bavarian = heldIn(1, region("south", FederalState.BY), "lab");
    RegionalWorkshop rhenish = heldIn(2, region("west", FederalState.NW), "lab");
    RegionalWorkshop hessian = heldIn(3, region("middle", FederalState.HE), "lab");
    assertFiltered(Set.of(), Set.of(FederalState.BY), bavarian);
    assertFiltered(Set.of(), Set.of(FederalState.NW, FederalState.HE), rhenish, hessian);
    assertFiltered(Set.of(2020), Set.of(FederalState.NW), rhenish);
    assertFiltered(Set.of(2019), Set.of(FederalState.NW));
    assertFiltered(Set.of(), Set.of(FederalState.BE));
  }

  @Test
  default void reachCountsAnInitiativeOnce() {
    heldIn(1, region("south", FederalState.BY), "lab", "club");
    heldIn(2, region("south", FederalState.BY), "lab");
    heldIn(3, region("west", FederalState.NW), "lab", "space");
    saved(save(full()));
    CohortId without = cohort(3);
    CohortId unknown = new CohortId(Identities.number(15));
    assertThat(workshops().reach(Set.of(cohort(1), cohort(2), without, unknown)))
        .isEqualTo(Map.of(cohort(1), new Reach(3, 3), cohort(2), new Reach(1, 3)));
    assertThat(workshops().reach(Set.of())).isEmpty();
  }

  @Test
  default void reachByStateCountsAnInitiativeOnceInEachState() {
    heldIn(1, region("south", FederalState.BY), "lab", "club");
    heldIn(2, region("south-too", FederalState.BY), "lab");
    heldIn(3, region("west", FederalState.NW), "lab");
    saved(save(full()));
    assertThat(workshops().reachByState(Set.of(cohort(1), cohort(2), cohort(3))))
        .isEqualTo(
            Map.of(
                cohort(1),
                Map.of(FederalState.BY, new Reach(2, 2), FederalState.NW, new Reach(1, 1)),
                cohort(2),
                Map.of(FederalState.NW, new Reach(1, 3))));
    assertThat(workshops().reachByState(cohort(2)))
        .isEqualTo(Map.of(FederalState.NW, new Reach(1, 3)));
    assertThat(workshops().reachByState(cohort(3))).isEmpty();
    assertThat(workshops().reachByState(Set.of())).isEmpty();
  }

  @Test
  default void aWorkshopLosesInitiativesThatAreRemovedAndGoesWithTheLast() {
    Source sample = Source.of("made up for this test");
    InitiativeId goes =
        saved(initiatives().save(anInitiative("goes").toBuilder().sources(List.of(sample)).build()))
            .id();
    RegionalWorkshop mixed =
        saved(save(minimal().toBuilder().initiatives(Set.of(goes, initiative("lab"))).build()));
    RegionalWorkshop emptied = saved(save(minimal().toBuilder().initiatives(Set.of(goes)).build()));
    initiatives().removeBySource(sample);
    Map<WorkshopId, RegionalWorkshop> left = byIds(Set.of(mixed.id(), emptied.id()));
    assertThat(left).containsOnlyKeys(mixed.id());
    assertThat(left.get(mixed.id()).initiatives()).containsExactly(initiative("lab"));
    assertThat(workshops().reach(Set.of(cohort(1)))).containsValue(new Reach(1, 1));
  }

  private void assertFiltered(
      Set<Integer> years, Set<FederalState> states, RegionalWorkshop... expected) {
    WorkshopFilter filter = new WorkshopFilter(years, states);
    assertList(workshops(), new WorkshopScope.OfCohort(cohort(1)), filter, WorkshopOrder.DATE)
        .isExactly(expected);
    assertList(
            workshops(),
            new WorkshopScope.WithInitiative(initiative("lab")),
            filter,
            WorkshopOrder.DATE)
        .isExactly(expected);
  }

  private RegionalWorkshop held(int identity, String date) {
    return put(identity, region("here"), PartialDate.parse(date), "lab");
  }

  private RegionalWorkshop heldIn(int identity, RegionId region, String... initiatives) {
    return put(identity, region, PartialDate.of(2020, identity), initiatives);
  }

  private RegionalWorkshop put(
      int identity, RegionId region, PartialDate date, String... initiatives) {
    return saved(
        save(
            minimal().toBuilder()
                .id(new WorkshopId(Identities.number(identity)))
                .region(region)
                .date(date)
                .initiatives(initiatives(initiatives))
                .build()));
  }

  private Set<InitiativeId> initiatives(String... slugs) {
    return Arrays.stream(slugs).map(this::initiative).collect(Collectors.toSet());
  }
}
