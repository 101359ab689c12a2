package org.mintatlas.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mintatlas.persistence.testing.TestDatabase;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What V029 and V030 make of values and counts that were there before. */
class ValuesMigrationIT {
  private static final String CONTENT =
      """
      insert into initiative (id, version, slug, name, kind, state, sources, sources_read,
        sources_speak_of)
      values
        (gen_random_uuid(), 1, 'one', 'One', 'MAKERSPACE', 'NW', '{}', '{}', '{}'),
        (gen_random_uuid(), 1, 'two', 'Two', 'MAKERSPACE', null, '{}', '{}', '{}');
      insert into project (id, version, slug, name, initiative_id, recurrence, subjects, formats,
        education_stages, target_groups, online, languages, sources, sources_read,
        sources_speak_of)
      select gen_random_uuid(), 1, 'project', 'Project', id, 'YEARLY', '{ART,AI}', '{LAB}', '{}',
        '{}', false, '{}', '{}', '{}', '{}'
      from initiative where slug = 'one';
      """;

  private final PGSimpleDataSource database = TestDatabase.asOf("28");
  private final JdbcClient jdbc = JdbcClient.create(database);

  @Test
  void keepsEachRowWhereItIs() {
    jdbc.sql(CONTENT).update();
    List<String> before = tables();

    TestDatabase.migrate(database, "29");

    assertThat(tables()).containsAll(before);
    assertThat(rows("select kind || coalesce(state, '') from initiative order by slug"))
        .containsExactly("MAKERSPACENW", "MAKERSPACE");
    assertThat(rows("select name from project where subjects && '{AI}'::text[]"))
        .containsExactly("Project");
    assertThatThrownBy(() -> jdbc.sql("update initiative set kind = 'PUB'").update())
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void stopsAtAValueThatNobodyKnows() {
    jdbc.sql(CONTENT).update();
    jdbc.sql("alter table initiative drop constraint initiative_kind_known").update();
    jdbc.sql("update initiative set kind = 'PUB'").update();

    assertThatThrownBy(() -> TestDatabase.migrate(database))
        .hasMessageContaining("initiative_kind");
  }

  @Test
  void countsGoOn() {
    jdbc.sql(CONTENT).update();
    TestDatabase.migrate(database);

    jdbc.sql("update initiative set kind = 'OTHER', state = 'HH' where slug = 'two'").update();
    assertThat(counts()).containsExactly("MAKERSPACE NW 1", "OTHER HH 1");

    jdbc.sql("delete from initiative where slug = 'one'").update();
    assertThat(counts()).containsExactly("OTHER HH 1");

    jdbc.sql("update initiative set state = null").update();
    assertThat(counts()).containsExactly("OTHER - 1");

    jdbc.sql("truncate initiative cascade").update();
    assertThat(counts()).isEmpty();
  }

  private List<String> counts() {
    return rows(
        """
        select kind || ' ' || coalesce(state, '-') || ' ' || sum(initiatives)
        from initiative_count
        group by kind, state
        having sum(initiatives) <> 0
        order by 1
        """);
  }

  /** With the file of each: another one where it was written again. */
  private List<String> tables() {
    return rows(
        """
        select relname || ' ' || relfilenode
        from pg_class
        where relkind = 'r' and relnamespace = current_schema()::regnamespace
          and relname <> 'flyway_schema_history'
        order by relname
        """);
  }

  private List<String> rows(String sql) {
    return jdbc.sql(sql).query(String.class).list();
  }
}
