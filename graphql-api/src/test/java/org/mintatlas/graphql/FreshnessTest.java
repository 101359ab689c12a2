package org.mintatlas.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.testkit.initiative.InitiativeFixtures;

/** How fresh things are, in lists and for each. */
class FreshnessTest extends SmallAtlasApi {
  /** For which day the second source of everything in the small atlas assures it. */
  private static final String ASSURED = "2024-09-30";

  @ParameterizedTest
  @ValueSource(
      strings = {"regions", "organisations", "initiatives", "projects", "networks", "events"})
  void listsAreSortedAndFilteredByIt(String list) {
    String all = list.equals("events") ? "statuses: [PUBLISHED, CANCELLED]" : "";
    List<@Nullable String> ascending = assured(list, "filter: { " + all + " }, orderBy: ASSURED");
    assertThat(ascending.getLast()).isEqualTo(ASSURED);
    List<@Nullable String> descending =
        assured(list, "filter: { " + all + " }, orderBy: ASSURED_DESC");
    Collections.reverse(descending);
    assertThat(descending).isEqualTo(ascending);

    assertThat(assured(list, "filter: { " + all + " assuredBefore: \"2024-10-01\" }"))
        .hasSameSizeAs(ascending)
        .contains(ASSURED);
    List<@Nullable String> before =
        assured(list, "filter: { " + all + " assuredBefore: \"2024-09-30\" }");
    assertThat(before).hasSizeLessThan(ascending.size());
    assertThat(before).allMatch(day -> day == null);
  }

  private List<@Nullable String> assured(String list, String arguments) {
    return api.ask("{ " + list + "(" + arguments + ") { nodes { assuredOn } } }")
        .path(list + ".nodes[*].assuredOn")
        .entityList(String.class)
        .get();
  }

  @ParameterizedTest
  @CsvSource({"2024-06-15, false", "2024-06-16, true", "2019-06-15, false", "1990-01-01, false"})
  void anOfferIsOutdatedFiveYearsAfterItsLastSource(String on, boolean outdated) {
    add("older-offer", new Source("Page", LocalDate.of(2019, 6, 15), null));
    api.ask("{ project(slug: \"older-offer\") { outdated(on: \"" + on + "\") } }")
        .path("project.outdated")
        .entity(Boolean.class)
        .isEqualTo(outdated);
  }

  @Test
  void withoutADayItIsAskedForToday() {
    add("old-offer", new Source("Page", LocalDate.of(2019, 9, 19), null));
    add("newer-offer", new Source("Page", LocalDate.of(2019, 9, 20), null));
    api.ask(
            """
            { old: project(slug: "old-offer") { outdated }
              newer: project(slug: "newer-offer") { outdated } }
            """)
        .path("")
        .matchesJsonStrictly(
            "{ \"old\": { \"outdated\": true }, \"newer\": { \"outdated\": false } }");
  }

  @Test
  void nobodyKnowsWhetherItIsOutdatedWhileTheDateOfASourceIsUnknown() {
    add("undated-offer", Source.of("Page"));
    api.ask(
            """
            { project(slug: "undated-offer") { outdated assuredOn }
              initiative(slug: "river-lab") { outdated then: outdated(on: "2035-01-01") } }
            """)
        .path("")
        .matchesJsonStrictly(
            """
            { "project": { "outdated": null, "assuredOn": null },
              "initiative": { "outdated": false, "then": null } }
            """);
  }

  private void add(String slug, Source source) {
    api.atlas.projects.save(
        InitiativeFixtures.aProject(slug, facts.initiative.id()).toBuilder()
            .sources(List.of(source))
            .build());
  }
}
