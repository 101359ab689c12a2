package org.mintatlas.persistence.storing;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.application.storing.Store;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Slug;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Aggregates of one kind that are written to the database. */
public abstract class AggregateAdapter<I extends Identity, A extends Aggregate<I, A>>
    implements Store<I, A> {
  protected final AggregateStore store;
  protected final JdbcClient jdbc;
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

  /** A name in the table, which nobody else can change before this transaction has ended. */
  protected String nameOf(String table, Identity id) {
    return jdbc.sql("select name from " + table + " where id = :id for key share")
        .param("id", id.value())
        .query(String.class)
        .optional()
        .orElseThrow(() -> new RefusedSave("unknown " + table));
  }
}
