package org.mintatlas.web.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mintatlas.persistence.testing.TestDatabase;
import org.mintatlas.web.RunningProgram;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A database that an older program left, with an older dataset and what others did to it since. */
class OlderDatabaseIT {
  /** The newest schema of that program. */
  private static final String VERSION = "24";

  private static final byte[] SECRET =
      HexFormat.of().parseHex("e0d1437de3005014db70cd6b3e167dca32ac994b1d37ba1381ad1a0c36d220da");

  /** The end of {@code regions(first: 2)}, as that program told it. */
  private static final String CURSOR =
      "AX_j34SnCzHuAApCYWx0aWNNSU5UMDFhMjFhNmMtZGQ1OS03ZDBjLThhYTItNDQ2OWI1YzE2YzJi"
          + "_8ZulRydx9VDdtH3ZvsNHA";

  private static final String CONTENT =
      """
      insert into district (
        key, name, official_name, kind, state, nuts3, latitude, longitude)
      values ('05315', 'Cöln', 'Cöln', 'KREISFREIE_STADT', 'NW', 'DEA23', 50.9, 6.9);

      insert into region (
        id, version, slug, name, kinds, lead_state, latitude, longitude, location_basis,
        pilot_region, focus_subjects, target_groups, education_stages, sources, sources_read,
        sources_speak_of)
      values (
        '00000000-0000-0000-0000-000000000001', 7, 'zdi-koeln', 'Edited by hand', '{ZDI_NETWORK}',
        'NW', 50, 7, 'STATE', false, '{}', '{}', '{}', '{}', '{}', '{}'), (
        '00000000-0000-0000-0000-000000000002', 3, 'only-here', 'Only here', '{ZDI_NETWORK}',
        'NW', 50, 7, 'STATE', false, '{}', '{}', '{}', '{}', '{}', '{}');
      insert into region_slug (slug, region_id)
      select slug, id from region;
      insert into region_lifecycle (region_id, position, state, since)
      select id, 0, 'LISTED', null from region;
      insert into region_standing (region_id, position, standing, first_day, last_day)
      select id, 0, 'LISTED', '-infinity', 'infinity' from region;

      insert into dataset_import (id, fingerprint, imported_at, facts)
      values ('00000000-0000-0000-0000-000000000003', 'of older facts', '2026-11-01T00:00Z', 2);
      """;

  private final JsonMapper json = JsonMapper.builder().build();

  @Test
  void isBroughtUpToDateAndKeepsWhatNoDatasetKnows() throws Exception {
    PGSimpleDataSource database = TestDatabase.asOf(VERSION);
    JdbcClient jdbc = JdbcClient.create(database);
    jdbc.sql(CONTENT).update();
    jdbc.sql("insert into secret (name, value) values ('cursor', ?)").param(SECRET).update();

    try (RunningProgram program = RunningProgram.on(database, Map.of())) {
      assertThat(program.output())
          .noneMatch(line -> line.contains("ERROR"))
          .anyMatch(line -> line.matches(".*Facts: \\d+ imported from .*, \\d+ new or changed"))
          .anyMatch(line -> line.matches(".*Facts: 1 of the changed were imported by an older.*"));

      JsonNode regions =
          ask(
                  program,
                  "{ koeln: region(slug: \"zdi-koeln\") { id name }"
                      + " here: region(slug: \"only-here\") { name } }")
              .get("data");
      assertThat(regions.at("/koeln/name").asString()).isEqualTo("zdi-Zentrum Köln");
      assertThat(regions.at("/here/name").asString()).isEqualTo("Only here");

      JsonNode continued =
          ask(program, "{ regions(first: 2, after: \"" + CURSOR + "\") { nodes { slug } } }");
      assertThat(continued.at("/errors/0/extensions/code").asString("none"))
          .as(continued.toString())
          .isEqualTo("BAD_USER_INPUT");
    }

    assertThat(
            jdbc.sql("select id || ' ' || (version > 7) from region where slug = 'zdi-koeln'")
                .query(String.class)
                .single())
        .isEqualTo("00000000-0000-0000-0000-000000000001 true");
    assertThat(
            jdbc.sql("select version from region where slug = 'only-here'")
                .query(Integer.class)
                .single())
        .isEqualTo(3);
    assertThat(
            jdbc.sql("select value from secret where name = 'cursor'").query(byte[].class).single())
        .isEqualTo(SECRET);
    assertThat(jdbc.sql("select count(*) from dataset_import").query(Integer.class).single())
        .isEqualTo(2);
  }

  private JsonNode ask(RunningProgram program, String query) throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return json.readTree(
          http.send(
                  HttpRequest.newBuilder(program.uri("/graphql"))
                      .header("Content-Type", "application/json")
                      .POST(
                          HttpRequest.BodyPublishers.ofString(
                              json.writeValueAsString(Map.of("query", query))))
                      .build(),
                  HttpResponse.BodyHandlers.ofString())
              .body());
    }
  }
}
