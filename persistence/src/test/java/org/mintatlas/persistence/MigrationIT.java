package org.mintatlas.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mintatlas.persistence.testing.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a database holds already goes along with the schema. */
class MigrationIT {
  private final DataSource database = TestDatabase.fresh();
  private final JdbcClient jdbc = JdbcClient.create(database);

  @BeforeEach
  void startBeforeUnitsWereKnown() {
    flyway("020").clean();
    flyway("020").migrate();
  }

  private Flyway flyway(String target) {
    return Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration")
        .cleanDisabled(false)
        .target(target)
        .load();
  }

  @Test
  void translatesTheUnitsOfAllFigures() {
    putSeries("{clusters after three rounds,clusters after three rounds}");
    putSurvey();
    putCohort();

    flyway("021").migrate();

    assertThat(rows("select figure_units, figure_notes_de, figure_notes_en from figure_series"))
        .containsExactly(
            "{CLUSTERS,CLUSTERS} | {\"nach drei Runden\",\"nach drei Runden\"}"
                + " | {\"after three rounds\",\"after three rounds\"}");
    assertThat(rows("select result_units, result_notes_de, result_notes_en from survey"))
        .containsExactly("{NULL,PERCENT} | {NULL,NULL} | {NULL,NULL}");
    assertThat(rows("select figure_units, figure_notes_de, rhythm from survey"))
        .containsExactly("{PARENTS} | {NULL} | null");
    assertThat(
            rows(
                "select module_duration_units, module_duration_notes_de, figure_notes_en,"
                    + " end_derived from cohort"))
        .containsExactly("{NULL,DAYS} | {NULL,NULL} | {} | false");
  }

  @Test
  void stopsAtAUnitThatNobodyKnows() {
    putSeries("{barrels,barrels}");

    assertThatThrownBy(() -> flyway("021").migrate())
        .isInstanceOf(FlywayException.class)
        .hasMessageContaining("There is no unit for 'barrels'");
  }

  private void putSeries(String units) {
    jdbc.sql(
            """
            insert into figure_series (id, version, slug, name_de, measure, figure_measures,
              figure_values, figure_qualifiers, figure_units, figure_dates, figure_sources,
              figure_sources_retrieved)
            values (gen_random_uuid(), 1, 'series', 'Reihe', 'FUNDED', '{FUNDED,FUNDED}', '{1,2}',
              '{EXACT,EXACT}', cast(? as text[]), '{2020,2021-05}', '{Page,Page}', '{NULL,NULL}')
            """)
        .param(units)
        .update();
  }

  private void putSurvey() {
    jdbc.sql(
            """
            insert into survey (id, version, slug, name, year, period_from, result_de, result_en,
              result_measures, result_values, result_qualifiers, result_units, result_dates,
              result_sources, result_sources_retrieved, figure_measures, figure_values,
              figure_qualifiers, figure_units, figure_dates, figure_sources,
              figure_sources_retrieved, sources, sources_retrieved)
            values (gen_random_uuid(), 1, 'survey', 'Umfrage', 2024, '2024-03', '{Eins,Zwei}',
              '{NULL,NULL}', '{NULL,RESPONDENTS}', '{NULL,61}', '{NULL,EXACT}', '{NULL,percent}',
              '{NULL,NULL}', '{NULL,Page}', '{NULL,NULL}', '{RESPONDENTS}', '{1005}', '{EXACT}',
              '{parents}', '{NULL}', '{Page}', '{NULL}', '{}', '{}')
            """)
        .update();
  }

  private void putCohort() {
    jdbc.sql(
            """
            with programme as (
              insert into programme (id, version, slug, name, format, sources, sources_retrieved)
              values (gen_random_uuid(), 1, 'programme', 'Programm', 'BLENDED_LEARNING', '{}', '{}')
              returning id)
            insert into cohort (id, version, programme_id, slug, cohort_number, name, status,
              period_from, period_to, module_kinds, module_titles, module_from, module_to,
              module_modes, module_durations, module_duration_qualifiers, module_duration_units,
              module_duration_dates, module_duration_sources, module_duration_sources_retrieved,
              module_source_counts, module_sources, module_sources_retrieved, finding_kinds,
              findings_de, findings_en, finding_sources, finding_sources_retrieved,
              figure_measures, figure_values, figure_qualifiers, figure_units, figure_dates,
              figure_sources, figure_sources_retrieved, sources, sources_retrieved)
            select gen_random_uuid(), 1, id, 'cohort', 1, 'Durchgang', 'COMPLETED', '2020-03',
              '2021-05-07', '{KICK_OFF,CLOSING}', '{Eins,Zwei}', '{NULL,2021}', '{NULL,NULL}',
              '{NULL,NULL}', '{NULL,2.5}', '{NULL,EXACT}', '{NULL,days}', '{NULL,NULL}',
              '{NULL,Page}', '{NULL,NULL}', '{0,0}', '{}', '{}', '{}', '{}', '{}', '{}', '{}',
              '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}'
            from programme
            """)
        .update();
  }

  private List<String> rows(String sql) {
    return jdbc.sql(sql).query().listOfRows().stream()
        .map(Map::values)
        .map(values -> String.join(" | ", values.stream().map(String::valueOf).toList()))
        .toList();
  }
}
