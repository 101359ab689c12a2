package org.mintatlas.testkit.qualification.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.initiative.InitiativeFixtures.anInitiative;
import static org.mintatlas.testkit.paging.DateOrder.assertEarliestFirst;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.qualification.workshop.WorkshopFilter;
import org.mintatlas.application.qualification.workshop.WorkshopOrder;
import org.mintatlas.application.qualification.workshop.WorkshopScope;
import org.mintatlas.application.qualification.workshop.Workshops;
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
import org.mintatlas.testkit.paging.DatedContract;
import org.mintatlas.testkit.paging.KeptList;

/** What every implementation of {@link Workshops} promises. */
public interface WorkshopsContract
    extends DatedContract<
        WorkshopId, RegionalWorkshop, WorkshopScope, WorkshopFilter, WorkshopOrder> {

  @Override
  default KeptList<WorkshopId, RegionalWorkshop, WorkshopScope, WorkshopFilter, WorkshopOrder>
      keptList() {
    return KeptList.of(
            workshops(),
            () -> WorkshopFixtures.aWorkshop(cohort(1), region("here"), initiatives("lab")),
            () ->
                WorkshopFixtures.aFullWorkshop(
                    cohort(2), region("there"), person(), initiatives("lab", "club", "space")))
        .under("cohort", this::cohort, WorkshopScope.OfCohort::new)
        .listed(WorkshopFilter.ANY, WorkshopOrder.DATE);
  }

  @Override
  default RegionalWorkshop emptied(RegionalWorkshop workshop) {
    return WorkshopFixtures.emptied(workshop).toBuilder().initiatives(initiatives("lab")).build();
  }

  @Override
  default RegionalWorkshop at(PartialDate date, RegionalWorkshop workshop) {
    return workshop.toBuilder().date(date).build();
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
    assertEarliestFirst(assertList(), (identity, date) -> put(scope(), identity, date));
  }

  @Test
  default void standInTheirOrderUnderEveryKindOfScope() {
    RegionalWorkshop last = put(scope(), 1, "2021");
    RegionalWorkshop first = put(scope(), 2, "2020");
    for (WorkshopScope scope :
        List.of(
            new WorkshopScope.InRegion(region("here")),
            new WorkshopScope.WithInitiative(initiative("lab")))) {
      assertList(scope).isExactlyBothWays(first, last);
    }
  }

  @Test
  default void scopesOfEveryKindAreReadAtOnce() {
    RegionalWorkshop one = saved(save(minimal()));
    RegionalWorkshop other = saved(save(full()));
    assertLists(
        Map.of(
            scope(),
            List.of(one),
            otherScope(),
            List.of(other),
            unknownScope(),
            List.of(),
            new WorkshopScope.InRegion(region("here")),
            List.of(one),
            new WorkshopScope.WithInitiative(initiative("lab")),
            List.of(one, other),
            new WorkshopScope.WithInitiative(initiative("club")),
            List.of(other),
            new WorkshopScope.WithInitiative(InitiativeFixtures.anInitiativeId()),
            List.of()));
  }

  @Test
  default void canBeFilteredByYear() {
    RegionalWorkshop year = put(scope(), 1, "2020");
    RegionalWorkshop day = put(scope(), 2, "2020-12-31");
    RegionalWorkshop later = put(scope(), 3, "2021-01");
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
    WorkshopFilter filter = new WorkshopFilter(years, states, null);
    assertList().where(filter).isExactly(expected);
    assertList(new WorkshopScope.WithInitiative(initiative("lab")))
        .where(filter)
        .isExactly(expected);
  }

  private RegionalWorkshop heldIn(int identity, RegionId region, String... initiatives) {
    return saved(
        save(
            at(PartialDate.of(2020, identity), minimal(identity)).toBuilder()
                .region(region)
                .initiatives(initiatives(initiatives))
                .build()));
  }

  private Set<InitiativeId> initiatives(String... slugs) {
    return Arrays.stream(slugs).map(this::initiative).collect(Collectors.toSet());
  }
}
