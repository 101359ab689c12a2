package org.mintatlas.persistence.storing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.persistence.PersistenceContext;
import org.mintatlas.persistence.PostgresAtlas;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever the database can refuse, the adapters know what to say. */
class IntegrityIT extends PostgresAtlas {
  /** Rows that triggers derive from others, of which nothing can be refused. */
  private static final Set<String> DERIVED = Set.of("cohort_region");

  private final JdbcClient jdbc = bean(JdbcClient.class);
  private final Map<String, Reasons<?>> aggregates =
      adapters().stream()
          .map(AggregateAdapter::reasons)
          .collect(
              Collectors.toMap(Reasons::table, Function.identity(), (a, b) -> a, TreeMap::new));

  private Collection<? extends AggregateAdapter<?, ?>> adapters() {
    return PersistenceContext.empty().getBeansOfType(AggregateAdapter.class).values().stream()
        .<AggregateAdapter<?, ?>>map(adapter -> adapter)
        .toList();
  }

  /**
   * A constraint.
   *
   * @param table its table
   * @param columns its columns
   * @param of what a foreign key refers to
   */
  private record Constraint(String table, String name, List<String> columns, String of) {}

  private List<Constraint> constraints(String sql) {
    return jdbc.sql(sql)
        .query((row, number) ->
            new Constraint(
                row.getString("of_table"),
                row.getString("name"),
                Arrays.asList((String[]) row.getArray("columns").getArray()),
                row.getString("refers_to")))
        .list();
  }

  private List<Constraint> uniqueConstraints() {
    return constraints(
        """
        select
          i.indrelid::regclass::text as of_table,
          i.indexrelid::regclass::text as name,
          array(
            select a.attname::text from pg_attribute a
            where a.attrelid = i.indrelid and a.attnum = any(i.indkey)) as columns,
          null as refers_to
        from pg_index i
        join pg_class c on c.oid = i.indrelid
        where c.relnamespace = 'public'::regnamespace and i.indisunique and not i.indisprimary
        order by i.indexrelid
        """);
  }

  private List<Constraint> foreignKeys() {
    return constraints(
        """
        select
          c.conrelid::regclass::text as of_table,
          c.conname::text as name,
          array(
            select a.attname::text from pg_attribute a
            where a.attrelid = c.conrelid and a.attnum = any(c.conkey)) as columns,
          c.confrelid::regclass::text as refers_to
        from pg_constraint c
        where c.contype = 'f' and c.confrelid <> 'federal_state'::regclass
        """);
  }

  /** The aggregate whose rows are in a table, if any; tables beside it begin with its name. */
  private Optional<Reasons<?>> owner(String table) {
    return aggregates.values().stream()
        .filter(aggregate -> (table + '_').startsWith(aggregate.table() + '_'))
        .max(Comparator.comparingInt(aggregate -> aggregate.table().length()))
        .map(Function.identity());
  }

  private Set<String> rulesOf(Constraint unique, Reasons<?> owner) {
    return unique.table().equals(owner.table())
        ? unique.columns().contains("id") ? Set.of() : Set.of(unique.name())
        // In the other tables it is about one aggregate, whose class does not let it happen.
        : unique.columns().contains(owner.table() + "_id") ? Set.of() : Set.of(unique.name());
  }

  @Test
  void everyUniqueConstraintHasItsRule() {
    Map<String, Set<String>> needed = new TreeMap<>();
    aggregates.keySet().forEach(table -> needed.put(table, new TreeSet<>()));
    for (Constraint unique : uniqueConstraints()) {
      owner(unique.table())
          .ifPresent(owner -> needed.get(owner.table()).addAll(rulesOf(unique, owner)));
    }
    assertThat(aggregates)
        .allSatisfy((table, aggregate) ->
            assertThat(aggregate.constraints().keySet()).as(table).isEqualTo(needed.get(table)));
  }

  @Test
  void theDatabaseFindsDuplicatesInTheOrderOfTheRules() {
    List<String> inOrder = uniqueConstraints().stream().map(Constraint::name).toList();
    assertThat(aggregates)
        .allSatisfy((table, aggregate) ->
            assertThat(
                    inOrder.stream()
                        .filter(aggregate.constraints()::containsKey)
                        .map(aggregate.constraints()::get)
                        .distinct())
                .as(table)
                .containsExactlyElementsOf(
                    aggregate.integrity().unique().stream()
                        .map(Integrity.Uniqueness::rule)
                        .toList()));
  }

  @Test
  void everyRuleIsHeld() {
    assertThat(
            aggregates.values().stream()
                .flatMap(aggregate -> aggregate.constraints().values().stream()))
        .containsAll(EnumSet.allOf(UniqueRule.class));
  }

  private static Set<Referent> referents(Reasons<?> aggregate) {
    return aggregate.integrity().references().stream()
        .map(Integrity.Reference::type)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Referent.class)));
  }

  @Test
  void everyForeignKeyHasItsReferent() {
    Map<String, Set<String>> needed = new TreeMap<>();
    aggregates.keySet().forEach(table -> needed.put(table, new TreeSet<>()));
    for (Constraint key : foreignKeys()) {
      if (!DERIVED.contains(key.table())) {
        owner(key.table())
            .filter(owner -> key.table().equals(owner.table()) || !isOf(owner, key.of()))
            .ifPresent(owner -> needed.get(owner.table()).add(key.of()));
      }
    }
    assertThat(aggregates)
        .allSatisfy((table, aggregate) ->
            assertThat(referents(aggregate).stream().map(Reasons::table))
                .as(table)
                .containsExactlyInAnyOrderElementsOf(needed.get(table)));
  }

  private boolean isOf(Reasons<?> owner, String table) {
    return owner(table).filter(owner::equals).isPresent();
  }
}
