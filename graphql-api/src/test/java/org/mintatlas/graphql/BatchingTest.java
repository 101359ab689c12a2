package org.mintatlas.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.region.Lifecycle;
import org.mintatlas.domain.region.LifecycleStatus;
import org.mintatlas.domain.region.Region;
import org.mintatlas.testkit.geography.GeographyFixtures;
import org.mintatlas.testkit.initiative.InitiativeFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

/** However many parents a level of a query has, each port is asked once for it. */
class BatchingTest {
  private final ApiInMemory api = new ApiInMemory();

  @BeforeEach
  void everyStateHasTwoRegionsWithAnInitiativeAndAProject() {
    SmallAtlas facts = new SmallAtlas(api.atlas);
    for (FederalState state : FederalState.values()) {
      for (String letter : List.of("a", "b")) {
        String slug = state.name().toLowerCase(java.util.Locale.ROOT) + "-" + letter;
        Region region =
            Region.of(
                    RegionFixtures.aProfile(slug).toBuilder()
                        .leadState(state)
                        .seatDistrict(GeographyFixtures.BERLIN.key())
                        .build(),
                    Lifecycle.startingAs(LifecycleStatus.LISTED, null))
                .withSuccessor(facts.region.id());
        Initiative initiative =
            InitiativeFixtures.anInitiative(slug).toBuilder().regions(Set.of(region.id())).build();
        SmallAtlas.stored(api.atlas.regions.save(region));
        SmallAtlas.stored(api.atlas.initiatives.save(initiative));
        SmallAtlas.stored(
            api.atlas.projects.save(InitiativeFixtures.aProject(slug, initiative.id())));
      }
    }
    api.calls.forget();
  }

  @Test
  void asksOncePerLevel() {
    List<String> projects =
        api.ask(
                """
                { federalStates { regions(first: 5) { nodes { initiatives(first: 5) { edges { cursor node {
                  projects(first: 5) { nodes { name } } } } } } } } }
                """)
            .path(
                "federalStates[*].regions.nodes[*].initiatives.edges[*].node.projects.nodes[*].name")
            .entityList(String.class)
            .get();

    // Two of every state, and two of the full initiative, whose region lies in two states.
    assertThat(projects).hasSize(2 * 16 + 2 * 2);
    assertThat(api.calls.made())
        .containsExactly("Regions.pages", "Initiatives.pages", "Projects.pages");
  }

  @Test
  void countsOncePerLevelAndOnlyWhenAsked() {
    api.ask("{ federalStates { regions(first: 1) { totalCount initiatives: nodes { id } } } }")
        .path("federalStates[*].regions.totalCount")
        .entityList(Integer.class)
        .satisfies(counts -> assertThat(counts).hasSize(16).allMatch(count -> count >= 2));

    assertThat(api.calls.made()).containsExactlyInAnyOrder("Regions.pages", "Regions.counts");
  }

  @Test
  void countsNothingThatAPageHasWholeWhicheverIsAskedFirst() {
    for (String fields : List.of("totalCount nodes { id }", "nodes { id } totalCount")) {
      api.calls.forget();
      api.ask("{ federalStates { regions(first: 5) { " + fields + " } } }")
          .path("federalStates[*].regions.totalCount")
          .entityList(Integer.class)
          .satisfies(counts -> assertThat(counts).hasSize(16).allMatch(count -> count >= 2));

      assertThat(api.calls.made()).as(fields).containsExactly("Regions.pages");
    }
  }

  @Test
  void readsNoPageWhenOnlyTheCountIsAsked() {
    api.ask("{ regions { totalCount } }").path("regions.totalCount").entity(Integer.class);

    assertThat(api.calls.made()).containsExactly("Regions.counts");
  }

  @Test
  void asksAgainForOtherArguments() {
    api.ask(
        """
        { federalStates { a: regions(first: 1) { nodes { id } } b: regions(first: 2) { nodes { id } }
          c: regions(first: 2, orderBy: NAME_DESC) { nodes { id } } } }
        """);

    assertThat(api.calls.made()).containsExactly("Regions.pages", "Regions.pages", "Regions.pages");
  }

  @Test
  void readsAllRelationsOfAllRegionsAtOnce() {
    api.ask(
        """
        { regions(first: 100) { nodes { formerNames { name } states { code } lifecycleStatus
          lifecycleKnown listedNoLaterThan listedNoLaterThanSource { citation } coverageKnown
          lifecycle { status } coverage { district { name } } clusterFunding { period { from } }
          involvements { organisation { name } } seals { validTo } flags
          coordinators { name } memberships { nodes { network { name } } } } } }
        """);

    assertThat(api.calls.made())
        .containsExactlyInAnyOrder(
            "Regions.pages",
            "Regions.byIds",
            "Organisations.byIds", // for the sectors of the flags
            "Organisations.byIds",
            "Districts.byKeys",
            "Coordinations.ofRegions",
            "Regions.byIds", // for coordinations that end with their region
            "Persons.byIds",
            "Memberships.pages",
            "Networks.byIds");
  }

  @Test
  void readsWhatFollowsAndPrecededAllRegionsAtOnce() {
    api.ask(
        """
        { regions(first: 100) { nodes { seatDistrict { name } successor { name }
          predecessors(first: 2) { nodes { name } } } } }
        """);

    assertThat(api.calls.made())
        .containsExactlyInAnyOrder(
            "Regions.pages",
            "Districts.byKeys",
            "Regions.byIds",
            "Regions.byIds", // of the successors
            "Regions.pages"); // of the predecessors
  }

  @Test
  void readsAllRegionsOfAllDistrictsAtOnce() {
    api.ask(
        """
        { districts(first: 100) { nodes { successorOf
          regions(first: 2, filter: { lifecycleStatuses: [LISTED] }) { nodes { name } totalCount unknownCount }
          possibleRegions(first: 2) { nodes { name } } } } }
        """);

    assertThat(api.calls.made())
        .containsExactlyInAnyOrder(
            "Districts.pages",
            "Districts.changes",
            "Regions.pages",
            "Regions.counts", // those of which nobody knows
            "Regions.pages"); // the possible ones
  }

  @Test
  void readsAllThatMayCoverADistrictAtOnce() {
    api.ask(
        """
        { whiteSpots { covered { key } possiblyCovered { district { key } regions { name } }
          uncovered { key } byKind { kind coveredCount } regionsWithUnknownAreaCount districtsKnown } }
        """);

    assertThat(api.calls.made())
        .containsExactlyInAnyOrder(
            "Districts.all", "Districts.changes", "Regions.listedAreas", "Regions.byIds");
  }

  @Test
  void findsTheParentsOfAListAtOnce() {
    api.ask(
        """
        { projects(first: 100) { nodes { initiative { organisation { name } regions { nodes { name } }
          place { district { name } } } } } }
        """);

    assertThat(api.calls.made())
        .containsExactlyInAnyOrder(
            "Projects.pages",
            "Initiatives.byIds",
            "Organisations.byIds",
            "Regions.pages",
            "Districts.byKeys");
  }

  @Test
  void looksUpNodesOncePerType() {
    List<String> ids =
        api.ask("{ regions(first: 5) { nodes { id } } projects(first: 5) { nodes { id } } }")
            .path("$..id")
            .entityList(String.class)
            .get();
    assertThat(ids).hasSize(10);
    api.calls.forget();

    api.ask("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", java.util.Map.of("ids", ids));

    assertThat(api.calls.made()).containsExactlyInAnyOrder("Regions.byIds", "Projects.byIds");
  }
}
