package org.mintatlas.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mintatlas.persistence.testing.TestDatabase;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What V022 makes of sources that were there before. */
class SourcesMigrationIT {
  private static final String CONTENT =
      """
      insert into organisation (id, version, slug, name, kinds, sources, sources_retrieved)
      values
        ('00000000-0000-0000-0000-000000000001', 1, 'dated', 'Dated', '{}',
          '{One,Two,Three}', '{2020-01-01,2024-12-12,null}'),
        ('00000000-0000-0000-0000-000000000002', 1, 'undated', 'Undated', '{}',
          '{One}', '{null}'),
        ('00000000-0000-0000-0000-000000000003', 1, 'without', 'Without', '{}', '{}', '{}');

      insert into region (
        id, version, slug, name, kinds, lead_state, latitude, longitude, location_basis,
        pilot_region, focus_subjects, target_groups, education_stages, sources,
        sources_retrieved)
      values (
        '00000000-0000-0000-0000-000000000004', 1, 'region', 'Region', '{OTHER}', 'NW', 50, 7,
        'STATE', false, '{}', '{}', '{}', '{One}', '{2023-05-05}');
      insert into region_state (
        state, region_id, days, name, founded_ascending, founded_descending, listed_ascending,
        listed_descending, latitude)
      values (
        'NW', '00000000-0000-0000-0000-000000000004', '{(,)}', 'Region', '~', '', '~', '', 50);

      insert into initiative (id, version, slug, name, kind, sources, sources_retrieved)
      values
        ('00000000-0000-0000-0000-000000000005', 1, 'lab', 'Lab', 'OTHER', '{One}',
          '{2022-02-02}');
      insert into initiative_region (region_id, name, initiative_id)
      values (
        '00000000-0000-0000-0000-000000000004', 'Lab', '00000000-0000-0000-0000-000000000005');

      insert into figure_series (
        id, version, slug, name_de, measure, figure_measures, figure_values, figure_qualifiers,
        figure_units, figure_dates, figure_sources, figure_sources_retrieved)
      values (
        '00000000-0000-0000-0000-000000000006', 1, 'series', 'Reihe', 'REGIONS',
        '{REGIONS,REGIONS}', '{50,120}', '{EXACT,EXACT}', '{regions,regions}', '{2020,2024}',
        '{One,Two}', '{null,2024-12-12}');
      """;

  @Test
  void keepsTheDaysOfReadingAndDerivesTheDayOfAssurance() {
    PGSimpleDataSource database = TestDatabase.asOf("20");
    JdbcClient jdbc = JdbcClient.create(database);
    jdbc.sql(CONTENT).update();

    TestDatabase.migrate(database);

    assertThat(
            jdbc.sql(
                    """
                    select slug || ' ' || sources_read::text || ' ' || sources_speak_of::text
                      || ' ' || coalesce(assured_on::text, '-') || ' ' || assured_key::text
                    from organisation order by slug
                    """)
                .query(String.class)
                .list())
        .containsExactly(
            "dated {2020-01-01,2024-12-12,NULL} {NULL,NULL,NULL} 2024-12-12 2024-12-12",
            "undated {NULL} {NULL} - -infinity",
            "without {} {} - -infinity");
    assertThat(one(jdbc, "select assured_key::text from region_state")).isEqualTo("2023-05-05");
    assertThat(one(jdbc, "select assured_key::text from initiative_region"))
        .isEqualTo("2022-02-02");
    assertThat(
            one(
                jdbc,
                "select figure_sources_read::text || figure_sources_speak_of::text"
                    + " from figure_series"))
        .isEqualTo("{NULL,2024-12-12}{NULL,NULL}");
  }

  private static String one(JdbcClient jdbc, String sql) {
    return jdbc.sql(sql).query(String.class).single();
  }
}
