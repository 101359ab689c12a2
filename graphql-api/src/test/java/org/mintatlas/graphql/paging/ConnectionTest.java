package org.mintatlas.graphql.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.graphql.ApiInMemory;
import org.mintatlas.graphql.SmallAtlas;
import org.mintatlas.testkit.region.RegionFixtures;
import org.springframework.graphql.test.tester.GraphQlTester;

class ConnectionTest {
  private static final String PAGE =
      """
      query($first: Int, $after: String, $last: Int, $before: String, $order: RegionOrder) {
        federalState(code: NW) {
          regions(first: $first, after: $after, last: $last, before: $before, orderBy: $order) {
            edges { cursor node { slug } }
            nodes { slug }
            pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
            totalCount
          }
        }
      }
      """;
  private static final String REGIONS = "federalState.regions";
  private static final String INFO = REGIONS + ".pageInfo.";

  private final ApiInMemory api = new ApiInMemory();

  @BeforeEach
  void sevenRegions() {
    for (int i = 1; i <= 7; i++) {
      SmallAtlas.stored(api.atlas.regions.save(RegionFixtures.aRegion("region-" + i)));
    }
  }

  private GraphQlTester.Response page(Map<String, Object> arguments) {
    return api.ask(PAGE, arguments);
  }

  private static List<String> slugs(GraphQlTester.Response page) {
    List<String> ofEdges =
        page.path(REGIONS + ".edges[*].node.slug").entityList(String.class).get();
    page.path(REGIONS + ".nodes[*].slug").entityList(String.class).isEqualTo(ofEdges);
    return ofEdges;
  }

  private static String cursor(GraphQlTester.Response page, String which) {
    return page.path(INFO + which).entity(String.class).get();
  }

  private static void assertFurther(
      GraphQlTester.Response page, boolean hasPrevious, boolean hasNext) {
    page.path(INFO + "hasPreviousPage").entity(Boolean.class).isEqualTo(hasPrevious);
    page.path(INFO + "hasNextPage").entity(Boolean.class).isEqualTo(hasNext);
    page.path(REGIONS + ".totalCount").entity(Integer.class).isEqualTo(7);
  }

  @Test
  void pagesForwards() {
    GraphQlTester.Response first = page(Map.of("first", 3));
    assertThat(slugs(first)).containsExactly("region-1", "region-2", "region-3");
    assertFurther(first, false, true);

    GraphQlTester.Response second = page(Map.of("first", 3, "after", cursor(first, "endCursor")));
    assertThat(slugs(second)).containsExactly("region-4", "region-5", "region-6");
    assertFurther(second, true, true);

    GraphQlTester.Response third = page(Map.of("first", 3, "after", cursor(second, "endCursor")));
    assertThat(slugs(third)).containsExactly("region-7");
    assertFurther(third, true, false);
  }

  @Test
  void pagesBackwardsInTheSameOrder() {
    GraphQlTester.Response last = page(Map.of("last", 3));
    assertThat(slugs(last)).containsExactly("region-5", "region-6", "region-7");
    assertFurther(last, true, false);

    GraphQlTester.Response before = page(Map.of("last", 3, "before", cursor(last, "startCursor")));
    assertThat(slugs(before)).containsExactly("region-2", "region-3", "region-4");
    assertFurther(before, true, true);

    GraphQlTester.Response first = page(Map.of("last", 3, "before", cursor(before, "startCursor")));
    assertThat(slugs(first)).containsExactly("region-1");
    assertFurther(first, false, true);
  }

  @Test
  void givesEachEdgeTheCursorToGoOnFrom() {
    List<String> cursors =
        page(Map.of("first", 7)).path(REGIONS + ".edges[*].cursor").entityList(String.class).get();
    assertThat(cursors).doesNotHaveDuplicates();

    assertThat(slugs(page(Map.of("first", 1, "after", cursors.get(4)))))
        .containsExactly("region-6");
    assertThat(slugs(page(Map.of("last", 1, "before", cursors.get(4)))))
        .containsExactly("region-4");
  }

  @Test
  void hasTwentyWhenNobodySaysHowMany() {
    for (int i = 10; i <= 40; i++) {
      SmallAtlas.stored(api.atlas.regions.save(RegionFixtures.aRegion("region-" + i)));
    }
    GraphQlTester.Response first = page(Map.of());
    assertThat(slugs(first)).hasSize(20);

    GraphQlTester.Response rest = page(Map.of("after", cursor(first, "endCursor")));
    assertThat(slugs(rest)).hasSize(18);

    List<String> all = new ArrayList<>(slugs(first));
    all.addAll(slugs(rest));
    assertThat(slugs(page(Map.of("before", cursor(rest, "endCursor")))))
        .hasSize(20)
        .isEqualTo(all.subList(17, 37));
  }

  @Test
  void hasNoCursorsOnAnEmptyPage() {
    api.ask("{ federalState(code: BY) { regions { pageInfo { startCursor endCursor } } } }")
        .path("federalState.regions.pageInfo.startCursor")
        .valueIsNull()
        .path("federalState.regions.pageInfo.endCursor")
        .valueIsNull();
  }

  @Test
  void takesNoOrderForTheUsualOne() {
    String cursor = cursor(page(Map.of("first", 2, "order", "NAME")), "endCursor");
    assertThat(slugs(page(Map.of("first", 1, "after", cursor)))).containsExactly("region-3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "filter: null",
        "filter: {}",
        "filter: { uncertain: false }",
        "filter: { uncertain: null, states: [] }",
        "orderBy: null"
      })
  void takesADefaultThatIsSaidForOneThatIsNot(String arguments) {
    String cursor =
        api.ask("{ regions(first: 2) { pageInfo { endCursor } } }")
            .path("regions.pageInfo.endCursor")
            .entity(String.class)
            .get();
    api.ask(
            "query($after: String) { regions(first: 1, after: $after, "
                + arguments
                + ") { nodes { slug } } }",
            Map.of("after", cursor))
        .path("regions.nodes")
        .entityList(Object.class)
        .hasSize(1);
  }

  @Test
  void saysNothingOfItsInsidesInACursor() {
    String cursor = cursor(page(Map.of("first", 1)), "endCursor");
    String inside =
        new String(
            java.util.Base64.getUrlDecoder().decode(cursor),
            java.nio.charset.StandardCharsets.ISO_8859_1);
    assertThat(inside).doesNotContain("org.", "java", "class", "mintatlas", "select");
  }

  @Test
  void refusesTheCursorOfAnotherOrder() {
    String cursor = cursor(page(Map.of("first", 1)), "endCursor");
    assertRefused(Map.of("first", 1, "after", cursor, "order", "NAME_DESC"), "after");
    assertRefused(Map.of("last", 1, "before", cursor, "order", "FOUNDED"), "before");
  }

  @Test
  void refusesTheCursorOfAnotherFilterOrParent() {
    String cursor = cursor(page(Map.of("first", 1)), "endCursor");
    for (String list :
        List.of(
            "regions(after: \"%s\")",
            "federalState(code: NW) { regions(after: \"%s\", filter: { kinds: [OTHER] })",
            "federalState(code: BY) { regions(after: \"%s\")",
            "initiatives(after: \"%s\")")) {
      String closing = list.startsWith("federalState") ? " } }" : " }";
      List<Map<String, Object>> errors =
          api.errors("{ " + list.formatted(cursor) + " { totalCount }" + closing, Map.of());
      assertThat(errors).as(list).hasSize(1);
      assertThat(errors.getFirst().get("message")).asString().contains("belongs to another list");
    }
  }

  @Test
  void refusesACursorOfAnotherQuestionBeforeAnythingIsFetched() {
    String cursor =
        api.ask("{ regions(first: 1) { pageInfo { endCursor } } }")
            .path("regions.pageInfo.endCursor")
            .entity(String.class)
            .get();
    for (String list :
        List.of(
            "regions(after: \"%s\", orderBy: NAME_DESC) { totalCount }",
            "regions(after: \"%s\", filter: { kinds: [OTHER] }) { totalCount }",
            "initiatives(after: \"%s\") { totalCount }",
            "federalState(code: BY) { events(after: \"%s\") { totalCount } }")) {
      Map<String, Object> answer =
          api.raw("{ federalStates { code } " + list.formatted(cursor) + " }", Map.of());
      assertThat(answer).as(list).containsOnlyKeys("errors");
      assertThat(answer.toString()).contains("belongs to another list, filter or order");
    }
    assertThat(
            api.raw(
                "{ federalStates { code } regions(after: \"%s\", orderBy: NAME) { totalCount } }"
                    .formatted(cursor),
                Map.of()))
        .containsOnlyKeys("data");
  }

  private void assertRefused(Map<String, Object> arguments, String argument) {
    List<Map<String, Object>> errors = api.errors(PAGE, arguments);
    assertThat(errors).hasSize(1);
    assertThat((Map<?, ?>) errors.getFirst().get("extensions"))
        .hasFieldOrPropertyWithValue("code", "BAD_USER_INPUT")
        .hasFieldOrPropertyWithValue("argument", argument);
    assertThat(errors.getFirst().get("message"))
        .asString()
        .startsWith(argument + ": ")
        .contains("belongs to another list, filter or order");
  }
}
