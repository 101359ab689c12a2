package org.mintatlas.persistence.storing;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.application.storing.Store;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.persistence.paging.Selection;
import org.mintatlas.persistence.statement.Sql;
import org.mintatlas.persistence.statement.Statements;
import org.mintatlas.persistence.values.ResultRow;

/** Aggregates of one kind that are written to the database. */
public abstract class AggregateAdapter<I extends Identity, A extends Aggregate<I, A>>
    implements Store<I, A> {
  protected final AggregateStore store;
  protected final Statements jdbc;
  private final String table;
  private final Function<A, ? extends AggregateEntity> entity;
  private final Integrity<A> integrity;

  /**
   * Writes through the store.
   *
   * @param entity makes an entity of an aggregate
   * @param integrity what the constraints of the database hold
   */
  protected AggregateAdapter(
      AggregateStore store,
      String table,
      Function<A, ? extends AggregateEntity> entity,
      Integrity<A> integrity) {
    this.store = store;
    this.jdbc = store.jdbc();
    this.table = table;
    this.entity = entity;
    this.integrity = integrity;
  }

  @Override
  public final SaveResult<A> save(A aggregate) {
    return store.attempt(
        () -> {
          long version = store.write(entity(aggregate), aggregate.version());
          slug(aggregate).ifPresent(slug -> store.claim(table, slug, aggregate.id().value()));
          writeBeside(aggregate);
          store.search().put(List.of(aggregate));
          return aggregate.withVersion(version);
        },
        failure -> reasons().first(jdbc, aggregate, failure));
  }

  /** Why one of them is refused. */
  final Reasons<A> reasons() {
    return new Reasons<>(table, integrity, uniqueConstraints(), this::slug);
  }

  /** What each unique constraint of the database means, by its name. */
  protected Map<String, UniqueRule> uniqueConstraints() {
    return Map.of();
  }

  /** The slug, of those that have one. */
  protected Optional<Slug> slug(A aggregate) {
    return Optional.empty();
  }

  /** The row of an aggregate; who needs something of other rows for it looks it up here. */
  protected AggregateEntity entity(A aggregate) {
    return entity.apply(aggregate);
  }

  /** Writes what an aggregate has in other tables, once its row is written. */
  protected void writeBeside(A aggregate) {}

  /** Removes what a stored aggregate has in another table, so that it can be written anew. */
  protected final void clear(A aggregate, @CompileTimeConstant String part) {
    if (aggregate.version() > 0) {
      jdbc.sql(Sql.of("delete from %s where %s_id = :id", Sql.of(part), Sql.names(table)))
          .param("id", aggregate.id().value())
          .update();
    }
  }

  /**
   * Ties an aggregate to others, in rows of another table that have sort keys of it.
   *
   * @param ties that table
   * @param mine its column with the identity of the aggregate
   * @param other its column with the identity of another
   * @param keys its columns with the sort keys, as the table of the aggregate calls them
   */
  protected final void tie(
      A aggregate,
      @CompileTimeConstant String ties,
      @CompileTimeConstant String mine,
      @CompileTimeConstant String other,
      @CompileTimeConstant String keys,
      Set<? extends Identity> others) {
    jdbc.sql(
            Sql.of(
                """
                with gone as (
                  delete from %1$s where %2$s = :id and %3$s <> all(:others::uuid[]))
                insert into %1$s (%2$s, %3$s, %4$s)
                select tied.id, other.id, %4$s
                from (select * from %5$s where id = :id) as tied
                cross join unnest(:others::uuid[]) as other (id)
                on conflict (%2$s, %3$s) do nothing
                """,
                Sql.of(ties), Sql.of(mine), Sql.of(other), Sql.of(keys), Sql.names(table)))
        .param("id", aggregate.id().value())
        .param("others", Selection.values(others))
        .update();
  }

  /**
   * What a statement finds for each of the {@code :parents}, whose identity is its first column;
   * one for which it finds nothing has no entry.
   */
  protected final <K extends Identity, V> Map<K, V> found(
      Set<K> parents, @CompileTimeConstant String sql, Selection.NameReader<V> reader) {
    return found(parents, Sql.of(sql), reader);
  }

  /** The same of a statement that is put together. */
  protected final <K extends Identity, V> Map<K, V> found(
      Set<K> parents, Sql sql, Selection.NameReader<V> reader) {
    Map<UUID, K> known = parents.stream().collect(Collectors.toMap(Identity::value, id -> id));
    Map<K, V> found = new HashMap<>();
    jdbc.sql(sql)
        .param("parents", Selection.values(parents))
        .query(row -> {
          K parent = Objects.requireNonNull(known.get(row.getObject(1, UUID.class)));
          found.put(parent, reader.read(new ResultRow(row)));
        });
    return found;
  }

  /** Removes all that state this source, and gives their identities. */
  protected final Set<I> removeBySource(Source source, Function<UUID, I> type) {
    return jdbc.sql(
            Sql.of(
                "delete from %s where sources @> array[:citation]::text[] returning id",
                Sql.names(table)))
        .param("citation", source.citation())
        .query((row, number) -> type.apply(row.getObject("id", UUID.class)))
        .set();
  }

  /**
   * Removes one that is as the caller read it.
   *
   * @param condition what its row must be like
   * @return false when it is another one by now, or not like that
   */
  protected final boolean remove(A aggregate, @CompileTimeConstant String condition) {
    return jdbc.sql(
                Sql.of(
                    "delete from %s where id = :id and version = :version and %s",
                    Sql.names(table), Sql.of(condition)))
            .param("id", aggregate.id().value())
            .param("version", aggregate.version())
            .update()
        == 1;
  }

  /** A name in the table, which nobody else can change before this transaction has ended. */
  protected String nameOf(@CompileTimeConstant String table, Identity id) {
    return jdbc.sql(Sql.of("select name from %s where id = :id for key share", Sql.of(table)))
        .param("id", id.value())
        .query(String.class)
        .optional()
        .orElseThrow(() -> new RefusedSave("unknown " + table));
  }
}
