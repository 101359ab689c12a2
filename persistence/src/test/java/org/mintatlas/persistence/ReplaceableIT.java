package org.mintatlas.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which ports can be replaced alone, by the tables that they keep: see CONTRIBUTING.md. */
class ReplaceableIT extends PostgresAtlas {
  private final JdbcClient jdbc = bean(JdbcClient.class);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postcode postcode_district",
        "coordination",
        "team_membership",
        "invitation",
        "certificate",
        "material",
        "testimonial",
        "framework_edition framework_edition_slug framework_main_criterion framework_sub_criterion"
            + " framework_rating",
        "seat",
        "meeting",
        "exchange exchange_side",
        "vote",
        "enquiry enquiry_code",
        "region_proposal",
        "publication publication_slug",
        "figure_series figure_series_slug",
        "dataset_import dataset_version"
      })
  void noOtherTableRefersToTheirs(String tables) {
    Set<String> own = Set.of(tables.split(" "));
    assertThat(referring(own)).isSubsetOf(own);
  }

  @ParameterizedTest
  @ValueSource(strings = {"region", "event", "cohort", "initiative", "survey", "call", "enrolment"})
  void othersReferToTheRest(String table) {
    assertThat(referring(Set.of(table))).anyMatch(other -> !other.startsWith(table + "_"));
  }

  private List<String> referring(Set<String> tables) {
    return jdbc.sql(
            """
            select source.relname from pg_constraint
            join pg_class source on source.oid = conrelid
            join pg_class target on target.oid = confrelid
            where contype = 'f' and target.relname in (:tables)
            """)
        .param("tables", tables)
        .query(String.class)
        .list();
  }
}
