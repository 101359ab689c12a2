package org.mintatlas.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.initiative.InitiativeFilter;
import org.mintatlas.application.initiative.InitiativeScope;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.qualification.workshop.WorkshopFilter;
import org.mintatlas.application.qualification.workshop.WorkshopOrder;
import org.mintatlas.application.qualification.workshop.WorkshopScope;
import org.mintatlas.application.region.RegionFilter;
import org.mintatlas.application.region.RegionOrder;
import org.mintatlas.application.region.RegionScope;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.quality.FrameworkEdition;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.AsOf;
import org.mintatlas.testkit.geography.GeographyFixtures;
import org.mintatlas.testkit.initiative.InitiativeFixtures;
import org.mintatlas.testkit.organisation.OrganisationFixtures;
import org.mintatlas.testkit.quality.QualityFixtures;
import org.mintatlas.testkit.region.RegionFixtures;
import org.mintatlas.testkit.shared.SharedFixtures;

/** How many statements a call takes, whatever the number of things that it is about. */
class StatementCountIT extends PostgresAtlas {
  private static final RegionFilter ANY = RegionFilter.any(AsOf.on(LocalDate.of(2024, 6, 1)));
  private static final Set<RegionScope> SIXTEEN =
      Arrays.stream(FederalState.values())
          .map(RegionScope.InState::new)
          .collect(Collectors.toSet());

  private List<Region> regions;
  private List<Initiative> initiatives;

  @BeforeEach
  void storeTen() {
    districts().saveAll(GeographyFixtures.districts());
    Organisation one = saved(organisations().save(OrganisationFixtures.anOrganisation("one")));
    Organisation two = saved(organisations().save(OrganisationFixtures.anOrganisation("two")));
    regions =
        IntStream.range(0, 10)
            .mapToObj(i -> RegionFixtures.aFullRegion("region-" + i, one.id(), two.id()))
            .map(region -> saved(regions().save(region)))
            .toList();
    initiatives =
        regions.stream()
            .map(region ->
                InitiativeFixtures.aFullInitiative(
                    "initiative-" + region.profile().slug(), one.id(), region.id()))
            .map(initiative -> saved(initiatives().save(initiative)))
            .toList();
  }

  @Test
  void pagesOfSixteenParentsTakeOne() {
    assertThat(
            statements(() ->
                regions().pages(SIXTEEN, ANY, RegionOrder.LISTED_DESC, PageRequest.first(20))))
        .hasSize(1);
  }

  @Test
  void pagesBehindAPositionTakeOne() {
    var position =
        regions()
            .page(new RegionScope.Everywhere(), ANY, RegionOrder.NAME, PageRequest.first(1))
            .items()
            .getFirst()
            .position();
    assertThat(
            statements(() ->
                regions().pages(SIXTEEN, ANY, RegionOrder.NAME, PageRequest.after(position, 20))))
        .hasSize(1);
  }

  @Test
  void pagesAndCountsAmongTheElementsOfManyParentsTakeOneEach() {
    Set<RegionScope> scopes =
        regions.stream()
            .map(region -> List.of(region.id(), regions.getFirst().id()))
            .map(ids -> new RegionScope.Among(new HashSet<>(ids)))
            .collect(Collectors.toSet());
    Set<InitiativeScope> initiativeScopes =
        initiatives.stream()
            .map(initiative -> new InitiativeScope.Among(Set.of(initiative.id())))
            .collect(Collectors.toSet());
    assertThat(
            statements(() -> regions().pages(scopes, ANY, RegionOrder.NAME, PageRequest.first(20))))
        .hasSize(1);
    assertThat(statements(() -> regions().counts(scopes, ANY))).hasSize(1);
    assertThat(
            statements(() ->
                initiatives()
                    .pages(
                        initiativeScopes,
                        InitiativeFilter.ANY,
                        DirectoryOrder.NAME,
                        PageRequest.first(20))))
        .hasSize(1);
  }

  @Test
  void countsOfSixteenParentsTakeOne() {
    assertThat(statements(() -> regions().counts(SIXTEEN, ANY))).hasSize(1);
  }

  @Test
  void parentsOfTwoKindsTakeTwo() {
    Set<InitiativeScope> scopes = new HashSet<>();
    regions.forEach(region -> scopes.add(new InitiativeScope.InRegion(region.id())));
    Arrays.stream(FederalState.values()).map(InitiativeScope.InState::new).forEach(scopes::add);
    assertThat(
            statements(() ->
                initiatives()
                    .pages(
                        scopes, InitiativeFilter.ANY, DirectoryOrder.NAME, PageRequest.first(20))))
        .hasSize(2);
  }

  @Test
  void flatThingsByIdentityTakeOne() {
    Set<InitiativeId> ids = initiatives.stream().map(Initiative::id).collect(Collectors.toSet());
    assertThat(statements(() -> assertThat(initiatives().byIds(ids)).hasSize(10))).hasSize(1);
  }

  @Test
  void aThingBySlugTakesOne() {
    assertThat(statements(() -> initiatives().bySlug(initiatives.getFirst().slug()))).hasSize(1);
    assertThat(statements(() -> regions().profileBySlug(regions.getFirst().profile().slug())))
        .hasSize(1);
  }

  @Test
  void wholeRegionsTakeOneForEachOfTheirTables() {
    Set<RegionId> ids = regions.stream().map(Region::id).collect(Collectors.toSet());
    assertThat(statements(() -> assertThat(regions().byIds(ids)).hasSize(10))).hasSize(6);
  }

  @Test
  void theEndsOfManyRegionsTakeOne() {
    Set<RegionId> ids = regions.stream().map(Region::id).collect(Collectors.toSet());
    assertThat(statements(() -> regions().ends(ids))).hasSize(1);
  }

  @Test
  void whatListedRegionsCoverTakesOne() {
    AsOf when = ANY.when();
    assertThat(statements(() -> assertThat(regions().listedAreas(null, when)).hasSize(10)))
        .hasSize(1);
    assertThat(statements(() -> regions().listedAreas(FederalState.NW, when))).hasSize(1);
  }

  @Test
  void removingBySourceTakesOne() {
    assertThat(
            statements(() ->
                assertThat(initiatives().removeBySource(SharedFixtures.A_SOURCE)).hasSize(10)))
        .hasSize(1);
  }

  @Test
  void aNewThingIsNotLookedForFirst() {
    Organisation organisation = OrganisationFixtures.aFullOrganisation("three");
    assertThat(statements(() -> saved(organisations().save(organisation))))
        .hasSize(3)
        .noneMatch(sql -> sql.startsWith("select"));
  }

  @Test
  void aChangedThingIsNotReadFirst() {
    Organisation organisation =
        saved(organisations().save(OrganisationFixtures.aFullOrganisation("three")));
    List<String> statements = statements(() -> saved(organisations().save(organisation)));
    assertThat(statements).hasSize(3);
    assertThat(statements.getFirst()).startsWith("update organisation");
    assertThat(statements.get(1)).startsWith("insert into organisation_slug");
    assertThat(statements.getLast()).contains("insert into search_entry");
  }

  /** However many projects it has. */
  @Test
  void theWordsOfAnInitiativeAreHandedDownInOne() {
    Initiative initiative = initiatives.iterator().next();
    assertThat(statements(() -> saved(initiatives().save(initiative))))
        .filteredOn(statement -> statement.contains("search_entry"))
        .hasSize(2);
  }

  @Test
  void theReachOfManyCohortsTakesOne() {
    Set<CohortId> cohorts = Set.of(new CohortId(new UUID(0, 1)), new CohortId(new UUID(0, 2)));
    assertThat(statements(() -> workshops().reach(cohorts))).hasSize(1);
    assertThat(statements(() -> workshops().reachByState(cohorts))).hasSize(1);
  }

  @Test
  void workshopsOfManyInitiativesTakeOne() {
    Set<WorkshopScope> scopes =
        initiatives.stream()
            .map(initiative -> new WorkshopScope.WithInitiative(initiative.id()))
            .collect(Collectors.toSet());
    assertThat(
            statements(() ->
                workshops()
                    .pages(
                        scopes,
                        WorkshopFilter.ANY,
                        WorkshopOrder.DATE_DESC,
                        PageRequest.first(20))))
        .hasSize(1);
  }

  @Test
  void anEditionWithAllItsPartsTakesOne() {
    FrameworkEdition edition =
        saved(frameworkEditions().save(QualityFixtures.aFullEdition("edition")));
    assertThat(
            statements(
                () -> assertThat(frameworkEditions().bySlug(edition.slug())).contains(edition)))
        .hasSize(1);
  }

  private static List<String> statements(Runnable action) {
    return PersistenceContext.statements().of(action);
  }
}
