package org.mintatlas.example;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.application.storing.Slugged;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Slug;

/**
 * Aggregates in a table: each as a document, beside it the columns that lists are sorted by.
 * Another table has what no two have in common: every slug that one has or had, and what the {@link
 * Integrity} tells.
 */
abstract class SqliteStore<I extends Identity, A extends Aggregate<I, A>> implements Slugged<I, A> {
  private static final String SLUG = "SLUG";

  /** Where it is stored. */
  protected final Database database;

  /** The table with the documents. */
  protected final String table;

  private final Class<A> type;
  private final Integrity<A> integrity;
  private final Function<A, Slug> slug;
  private final List<Column<A>> columns;
  private final Map<Referent, Function<Set<Object>, Set<?>>> known = new EnumMap<>(Referent.class);
  private final InstantSource clock = InstantSource.system();

  /** Makes the tables, unless they are there. */
  SqliteStore(
      Database database,
      String table,
      Class<A> type,
      Integrity<A> integrity,
      Function<A, Slug> slug,
      List<Column<A>> columns) {
    this.database = database;
    this.table = table;
    this.type = type;
    this.integrity = integrity;
    this.slug = slug;
    this.columns = columns;
    database.change(
        "create table if not exists %s (id text primary key, version integer, modified integer, document text, %s)"
            .formatted(table, each(column -> column.name() + " " + column.type())));
    database.change(
        "create table if not exists %s_taken (rule text, value text, id text, primary key (rule, value))"
            .formatted(table));
  }

  private String each(Function<Column<A>, String> part) {
    return columns.stream().map(part).collect(Collectors.joining(", "));
  }

  /**
   * Where those are that the aggregates refer to.
   *
   * @param found finds those of the identities that exist
   */
  @SuppressWarnings("unchecked") // The integrity gives identities of the type that it names.
  protected final <K> void knows(Referent referent, Function<Set<K>, Map<K, ?>> found) {
    known.put(referent, ids -> found.apply((Set<K>) ids).keySet());
  }

  /** Why more would hold a place than there are, with the aggregate, if they would. */
  protected Optional<SaveResult<A>> overbooked(A aggregate) {
    return Optional.empty();
  }

  @Override
  public final SaveResult<A> save(A aggregate) {
    return database.inTransaction(() ->
        stale(aggregate)
            .or(() -> referenceUnknown(aggregate))
            .or(() -> slugTaken(aggregate))
            .or(() -> duplicate(aggregate))
            .or(() -> overbooked(aggregate))
            .orElseGet(() -> new SaveResult.Saved<>(stored(aggregate))));
  }

  private Optional<SaveResult<A>> stale(A aggregate) {
    long current =
        database
            .text("select version from " + table + " where id = ?", aggregate.id().toString())
            .map(Long::valueOf)
            .orElse(0L);
    return current == aggregate.version()
        ? Optional.empty()
        : Optional.of(new SaveResult.Stale<>(current));
  }

  private Optional<SaveResult<A>> referenceUnknown(A aggregate) {
    for (Integrity.Reference<A> reference : integrity.references()) {
      List<?> ids = reference.ids().apply(aggregate);
      Set<?> found = known.get(reference.type()).apply(new HashSet<>(ids));
      for (Object id : ids) {
        if (!found.contains(id)) {
          return Optional.of(new SaveResult.ReferenceUnknown<>(reference.type(), id));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<SaveResult<A>> slugTaken(A aggregate) {
    Slug wanted = slug.apply(aggregate);
    return isTaken(SLUG, wanted, aggregate)
        ? Optional.of(new SaveResult.SlugTaken<>(wanted))
        : Optional.empty();
  }

  private Optional<SaveResult<A>> duplicate(A aggregate) {
    return integrity.unique().stream()
        .filter(unique -> {
          Object key = unique.key().apply(aggregate);
          return key != null && isTaken(unique.rule().name(), key, aggregate);
        })
        .<SaveResult<A>>map(unique -> new SaveResult.Duplicate<>(unique.rule()))
        .findFirst();
  }

  private boolean isTaken(String rule, Object key, A aggregate) {
    String sql =
        "select id from %s_taken where rule = ? and value = ? and id <> ?".formatted(table);
    return database.text(sql, rule, Documents.write(key), aggregate.id().toString()).isPresent();
  }

  private A stored(A aggregate) {
    A counted = aggregate.withVersion(aggregate.version() + 1);
    String id = counted.id().toString();
    @Nullable Object[] values =
        Stream.concat(
                Stream.of(
                    id, counted.version(), microseconds(clock.instant()), Documents.write(counted)),
                columns.stream().map(column -> column.key().apply(counted)))
            .toArray();
    database.change(
        "insert or replace into %s (id, version, modified, document, %s) values (%s)"
            .formatted(
                table,
                each(Column::name),
                String.join(", ", Collections.nCopies(values.length, "?"))),
        values);
    database.change("delete from %s_taken where id = ? and rule <> ?".formatted(table), id, SLUG);
    take(SLUG, slug.apply(counted), id);
    for (Integrity.Uniqueness<A> unique : integrity.unique()) {
      Object key = unique.key().apply(counted);
      if (key != null) {
        take(unique.rule().name(), key, id);
      }
    }
    return counted;
  }

  private void take(String rule, Object key, String id) {
    database.change(
        "insert or ignore into %s_taken values (?, ?, ?)".formatted(table),
        rule,
        Documents.write(key),
        id);
  }

  /** Removes one that is as the caller read it, and for which something is true. */
  protected final boolean remove(A aggregate, Predicate<A> like) {
    return database.inTransaction(() -> {
      String id = aggregate.id().toString();
      boolean there =
          where(Condition.of("id = ? and version = ?", id, aggregate.version()), "id").stream()
              .anyMatch(like);
      if (there) {
        database.change("delete from %s where id = ?".formatted(table), id);
        database.change("delete from %s_taken where id = ?".formatted(table), id);
      }
      return there;
    });
  }

  @Override
  public final Map<I, A> byIds(Set<I> ids) {
    Map<I, A> found = new HashMap<>();
    where(Condition.of("id in (select value from json_each(?))", Documents.write(ids)), "id")
        .forEach(aggregate -> found.put(aggregate.id(), aggregate));
    return found;
  }

  @Override
  public final Optional<A> bySlug(Slug wanted) {
    return where(
            Condition.of(
                "id = (select id from %s_taken where rule = ? and value = ?)".formatted(table),
                SLUG,
                Documents.write(wanted)),
            "id")
        .stream()
        .findFirst();
  }

  private static long microseconds(Instant moment) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
  }

  /** The identities of all that were stored after a moment. */
  protected final Set<I> modifiedAfter(Instant moment) {
    return where(Condition.of("modified > ?", microseconds(moment)), "id").stream()
        .map(Aggregate::id)
        .collect(Collectors.toSet());
  }

  /** All for which a condition is true, in an order. */
  protected final List<A> where(Condition condition, String order) {
    return database
        .texts(
            "select document from %s where %s order by %s".formatted(table, condition.sql(), order),
            condition.values().toArray())
        .stream()
        .map(this::aggregate)
        .toList();
  }

  /** What a document holds. */
  protected final A aggregate(String document) {
    return Documents.read(type, document);
  }
}
