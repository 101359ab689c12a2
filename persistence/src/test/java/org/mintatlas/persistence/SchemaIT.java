package org.mintatlas.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.persistence.columns.StoredDate;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

class SchemaIT extends PostgresAtlas {
  private final JdbcClient jdbc = bean(JdbcClient.class);

  @Test
  void knowsTheSixteenStates() {
    assertThat(strings("select code from federal_state"))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(FederalState.values()).map(Enum::name).toList());
  }

  /** Else removing what is referred to would look through the whole other table. */
  @Test
  void findsByIndexWhatRefersToSomething() {
    assertThat(
            strings(
                """
                select c.conname
                from pg_constraint c
                where c.contype = 'f'
                  and c.confrelid <> 'federal_state'::regclass
                  and not exists (
                    select from pg_index i
                    where i.indrelid = c.conrelid and i.indkey[0] = any(c.conkey))
                """))
        .isEmpty();
  }

  /** The program tells from the name of a foreign key what it was that does not exist. */
  @Test
  void namesForeignKeysAfterWhatTheyReferTo() {
    assertThat(
            strings(
                """
                select c.conname
                from pg_constraint c
                where c.contype = 'f'
                  and c.conname not like '%\\_' || case c.confrelid::regclass::text
                    when 'federal_state' then 'state'
                    else c.confrelid::regclass::text
                  end || '\\_fk'
                """))
        .isEmpty();
  }

  /** Else readers look through all that was written since the last vacuum. */
  @Test
  void putsIntoEachIndexAtOnceWhatIsWritten() {
    assertThat(
            strings(
                """
                select class.relname
                from pg_class class join pg_am method on method.oid = class.relam
                where method.amname = 'gin'
                  and not 'fastupdate=off' = any(coalesce(class.reloptions, '{}'))
                """))
        .isEmpty();
  }

  @Test
  void leavesNoConstraintToBeNamedByTheDatabase() {
    assertThat(
            strings(
                """
                select c.conname
                from pg_constraint c
                where c.connamespace = 'public'::regnamespace
                  and c.contype in ('p', 'u', 'f', 'c')
                  and c.conrelid::regclass::text <> 'flyway_schema_history'
                  and c.conname ~ '_(pkey|key|fkey|check)[0-9]*$'
                """))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0001",
        "2024",
        "2023-02",
        "2024-02",
        "2024-12",
        "2024-02-29",
        "9999",
        "9999-12-31",
        "0001-spring",
        "2025-spring",
        "2025-summer",
        "2025-autumn",
        "2025-winter",
        "2023-winter",
        "9999-autumn",
        "2020-06-early",
        "2020-06-mid",
        "2020-06-late",
        "2024-02-late",
        "9999-12-late"
      })
  void readsDatesAsTheDomainDoes(String date) {
    PartialDate expected = PartialDate.parse(date);
    String stored = StoredDate.of(expected);
    assertThat(StoredDate.read(stored)).isEqualTo(expected);
    assertThat(stored).startsWith(String.format(Locale.ROOT, "%04d", expected.year()));
    assertThat(day("select partial_date_first(cast(? as partial_date))", stored))
        .isEqualTo(expected.firstDay());
    assertThat(day("select partial_date_last(cast(? as partial_date))", stored))
        .isEqualTo(expected.lastDay());
  }

  /** Each day of some years, whatever can mean it, in every precision. */
  @Test
  void sortsDatesAsTheDomainDoes() {
    List<PartialDate> dates =
        LocalDate.of(2023, 11, 25)
            .datesUntil(LocalDate.of(2025, 4, 5))
            .flatMap(SchemaIT::whateverBeginsWith)
            .toList();
    List<String> stored = new ArrayList<>(dates.stream().map(StoredDate::of).toList());
    Collections.shuffle(stored, new Random(7));

    assertThat(
            jdbc
                .sql(
                    "select value from unnest(cast(? as text[])) as value"
                        + " order by cast(value as partial_date)")
                .param(stored.toArray(String[]::new))
                .query(String.class)
                .list()
                .stream()
                .map(StoredDate::read))
        .containsExactlyElementsOf(dates.stream().sorted().toList());
  }

  private static Stream<PartialDate> whateverBeginsWith(LocalDate day) {
    int year = day.getYear();
    int month = day.getMonthValue();
    return Stream.of(
            Stream.of(PartialDate.of(year)),
            Arrays.stream(PartialDate.Season.values()).map(s -> PartialDate.of(year, s)),
            Stream.of(PartialDate.of(year, month)),
            Arrays.stream(PartialDate.MonthPart.values()).map(p -> PartialDate.of(year, month, p)),
            Stream.of(PartialDate.of(day)))
        .flatMap(kind -> kind)
        .filter(date -> date.firstDay().equals(day));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "24",
        "02024",
        "2024-13",
        "2024-2",
        "2024-02-30",
        "2024-02-29 ",
        "2024-spring",
        "2024-03~",
        "9999-11~",
        "2024-06-01~",
        "2024-00-10~",
        "2024-13-10~",
        "0000-02~",
        "2024-02-29\n"
      })
  void refusesWhatIsNoDate(String text) {
    assertThatThrownBy(() ->
            jdbc.sql("select cast(? as partial_date)").param(text).query(String.class).single())
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  private LocalDate day(String sql, String parameter) {
    return jdbc.sql(sql).param(parameter).query(LocalDate.class).single();
  }

  private List<String> strings(String sql) {
    return jdbc.sql(sql).query(String.class).list();
  }
}
