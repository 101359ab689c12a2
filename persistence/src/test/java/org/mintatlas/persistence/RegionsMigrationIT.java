package org.mintatlas.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mintatlas.persistence.testing.TestDatabase;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What V023 makes of districts and regions that were there before. */
class RegionsMigrationIT {
  private static final String CONTENT =
      """
      insert into district (
        key, name, official_name, kind, state, nuts3, latitude, longitude)
      values ('05315', 'Köln', 'Köln, Stadt', 'KREISFREIE_STADT', 'NW', 'DEA23', 50.9, 6.9);

      insert into region (
        id, version, slug, name, kinds, lead_state, latitude, longitude, location_basis,
        pilot_region, focus_subjects, target_groups, education_stages, sources, sources_read,
        sources_speak_of)
      values (
        '00000000-0000-0000-0000-000000000001', 1, 'region', 'Region', '{ZDI_NETWORK}', 'NW', 50,
        7, 'STATE', false, '{}', '{}', '{}', '{}', '{}', '{}');
      insert into region_lifecycle (region_id, position, state, since)
      values
        ('00000000-0000-0000-0000-000000000001', 0, 'LISTED', null),
        ('00000000-0000-0000-0000-000000000001', 1, 'PAUSED', '2020'),
        ('00000000-0000-0000-0000-000000000001', 2, 'ENDED', '2021-03');
      insert into region_coverage (region_id, position, district_key, period_from, period_to)
      values
        ('00000000-0000-0000-0000-000000000001', 0, '05315', '2015', '2016'),
        ('00000000-0000-0000-0000-000000000001', 1, '05315', '2019', null);
      insert into region_seal (region_id, position, awarded_on)
      values ('00000000-0000-0000-0000-000000000001', 0, '2018-05-01');
      """;

  @Test
  void keepsWhatIsKnownAndTellsTheRestAsUnknown() {
    PGSimpleDataSource database = TestDatabase.asOf("22");
    JdbcClient jdbc = JdbcClient.create(database);
    jdbc.sql(CONTENT).update();

    TestDatabase.migrate(database);

    assertThat(
            rows(
                jdbc,
                "select standing || ' ' || first_day || ' ' || last_day from region_standing"
                    + " order by position"))
        .containsExactly(
            "UNKNOWN -infinity 2019-12-31",
            "PAUSED 2020-01-01 2021-02-28",
            "ENDED 2021-03-01 infinity");
    assertThat(rows(jdbc, "select claim || ' ' || days::text from region_district"))
        .containsExactly("STATED {[2015-01-01,2017-01-01),[2019-01-01,2021-03-01)}");
    assertThat(rows(jdbc, "select basis || ' ' || sources::text from region_coverage"))
        .containsExactly("STATED {}", "STATED {}");
    assertThat(rows(jdbc, "select awarded from region_seal")).containsExactly("2018-05-01");
    assertThat(rows(jdbc, "select key || meant || first_day || last_day from district_meaning"))
        .containsExactly("0531505315-infinityinfinity");
  }

  private static List<String> rows(JdbcClient jdbc, String sql) {
    return jdbc.sql(sql).query(String.class).list();
  }
}
