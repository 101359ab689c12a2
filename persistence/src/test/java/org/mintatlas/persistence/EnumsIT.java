package org.mintatlas.persistence;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.MappingMetamodel;
import org.hibernate.metamodel.mapping.JdbcMapping;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.type.BasicPluralType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mintatlas.domain.event.EventKind;
import org.mintatlas.domain.geography.DistrictChange;
import org.mintatlas.domain.geography.DistrictKind;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.initiative.InitiativeKind;
import org.mintatlas.domain.quality.CriterionKind;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database knows the values of each enum, and each column of one holds nothing else. */
class EnumsIT extends PostgresAtlas {
  private static final String NAMES_AND_VALUES = "'([A-Z0-9_]+)'";

  /** Where no entity tells that there is one. */
  private static final Map<String, Class<?>> WITHOUT_AN_ENTITY =
      Map.of(
          "district.kind", DistrictKind.class,
          "district.state", FederalState.class,
          "district_change.kind", DistrictChange.Kind.class,
          "event_count.kind", EventKind.class,
          "framework_main_criterion.kind", CriterionKind.class,
          "framework_sub_criterion.kind", CriterionKind.class,
          "initiative_count.kind", InitiativeKind.class,
          "initiative_count.state", FederalState.class,
          "region_state.state", FederalState.class);

  private final JdbcClient jdbc = bean(JdbcClient.class);
  private final Set<Class<?>> enums = new HashSet<>(WITHOUT_AN_ENTITY.values());
  private final Map<String, String> domains = new HashMap<>();

  EnumsIT() {
    WITHOUT_AN_ENTITY.forEach((column, type) -> domains.put(column, domain(type)));
    MappingMetamodel mapping =
        bean(EntityManagerFactory.class)
            .unwrap(SessionFactoryImplementor.class)
            .getMappingMetamodel();
    mapping.forEachEntityDescriptor(type -> type.forEachSelectable((i, column) -> add(column)));
    mapping.forEachCollectionDescriptor(rows ->
        rows.getAttributeMapping().getElementDescriptor().forEachSelectable((i, c) -> add(c)));
  }

  private void add(SelectableMapping column) {
    JdbcMapping mapping = column.getJdbcMapping();
    boolean several = mapping instanceof BasicPluralType<?, ?>;
    Class<?> type =
        mapping instanceof BasicPluralType<?, ?> plural
            ? plural.getElementType().getJavaType()
            : mapping.getJavaTypeDescriptor().getJavaTypeClass();
    if (type.isEnum()) {
      enums.add(type);
      domains.put(
          column.getContainingTableExpression() + '.' + column.getSelectionExpression(),
          domain(type) + (several ? "_list" : ""));
    }
  }

  /** A state is known by a table, to which its columns refer. */
  private static String domain(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return ((outer == null ? "" : outer.getSimpleName()) + type.getSimpleName())
        .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
        .toLowerCase(Locale.ROOT);
  }

  @Test
  void eachColumnOfAnEnumHasItsDomain() {
    Map<String, String> columns =
        jdbc
            .sql(
                """
                select c.table_name || '.' || c.column_name as name,
                  coalesce(c.domain_name, state.name) as values
                from information_schema.columns c
                left join lateral (
                  select 'federal_state' as name
                  from pg_constraint f
                  join pg_attribute a on a.attrelid = f.conrelid and a.attnum = any(f.conkey)
                  where f.confrelid = 'federal_state'::regclass
                    and f.conrelid = to_regclass(c.table_name) and a.attname = c.column_name
                ) as state on true
                where c.table_schema = current_schema()
                """)
            .query()
            .listOfRows()
            .stream()
            .filter(row -> row.get("values") != null)
            .filter(row -> !Set.of("partial_date", "slug").contains(row.get("values")))
            .collect(toMap(row -> (String) row.get("name"), row -> (String) row.get("values")));
    assertThat(columns).containsExactlyInAnyOrderEntriesOf(domains);
  }

  @Test
  void eachDomainHasTheConstantsOfItsEnum() {
    Map<String, List<String>> values = new HashMap<>();
    jdbc.sql(
            """
            select t.typname as name, pg_get_constraintdef(c.oid) as rule
            from pg_type t
            join pg_constraint c on c.contypid = t.oid
            where t.typnamespace = current_schema()::regnamespace
              and t.typname not in ('partial_date', 'slug')
              and (t.typname not like '%\\_list' or t.typname = 'federal_state_list')
            """)
        .query(row -> {
          values.put(
              row.getString("name").replace("_list", ""),
              Pattern.compile(NAMES_AND_VALUES)
                  .matcher(row.getString("rule"))
                  .results()
                  .map((MatchResult value) -> value.group(1))
                  .toList());
        });
    assertThat(values)
        .containsExactlyInAnyOrderEntriesOf(
            enums.stream()
                .collect(
                    toMap(
                        EnumsIT::domain,
                        type ->
                            Arrays.stream(type.getEnumConstants())
                                .map(Object::toString)
                                .toList())));
  }

  /** Only the list of states tells its values itself: a table knows them, and no domain. */
  @Test
  void eachListHoldsWhatTheDomainOfItsEnumKnows() {
    Map<String, String> rules = new HashMap<>();
    jdbc.sql(
            """
            select t.typname as name, coalesce(pg_get_constraintdef(c.oid), 'none') as rule
            from pg_type t
            left join pg_constraint c on c.contypid = t.oid
            where t.typnamespace = current_schema()::regnamespace
              and t.typtype = 'd' and t.typname like '%\\_list'
            """)
        .query(row -> {
          rules.put(row.getString("name"), row.getString("rule"));
        });
    assertThat(rules.keySet())
        .isEqualTo(
            domains.values().stream().filter(name -> name.endsWith("_list")).collect(toSet()));
    rules.remove("federal_state_list");
    assertThat(rules)
        .allSatisfy(
            (name, rule) -> assertThat(rule).contains("::" + name.replace("_list", "") + "[]"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "audience | EVERYBODY",
        "audience | public",
        "mode | ''",
        "subject_list | {ART,ALCHEMY}",
        "subject_list | {ART,NULL}",
        "federal_state_list | {NW,XX}",
        "federal_state_list | {NULL}",
        "mode_list | {ONLINE,SOMEHOW}"
      })
  void anythingElseIsRefused(String domain, String value) {
    assertThatThrownBy(() -> cast(domain, value))
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  /** Of things in a row, such as modules, some may have no value. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "audience | ALUMNI",
        "mode_list | {ONLINE,NULL}",
        "subject_list | {}",
        "unit_list |"
      })
  void whatIsKnownOrAbsentIsTaken(String domain, String value) {
    assertThat(cast(domain, value)).isEqualTo(value);
  }

  private String cast(String domain, String value) {
    return jdbc.sql("select cast(cast(:value as %s) as text)".formatted(domain))
        .param("value", value)
        .query(String.class)
        .optional()
        .orElse(null);
  }
}
