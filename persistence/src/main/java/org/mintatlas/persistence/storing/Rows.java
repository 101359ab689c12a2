package org.mintatlas.persistence.storing;

import java.sql.SQLException;
import java.util.function.Function;
import org.mapstruct.factory.Mappers;
import org.mintatlas.persistence.paging.Selection;
import org.mintatlas.persistence.values.ResultRow;

/**
 * Aggregates of one kind as rows.
 *
 * @param selection what is read of one
 * @param entity the row of one
 */
public record Rows<A>(Selection<A> selection, Function<A, ? extends AggregateEntity> entity) {

  /**
   * Those that an entity describes.
   *
   * @param alias what statements call its table
   */
  public static <A, E extends AggregateEntity> Rows<A> of(
      Class<E> entity, String alias, Class<? extends RowMapper<A, E>> mapper) {
    RowMapper<A, E> rows = Mappers.getMapper(mapper);
    return new Rows<>(Selection.of(entity, alias, rows::toAggregate), rows::toEntity);
  }

  /** The same, of which elements are kept that were read before. */
  public Rows<A> repeated() {
    return new Rows<>(selection.repeated(), entity);
  }

  /**
   * The same, with more columns.
   *
   * @param more the columns, as they go on in a SELECT clause
   * @param parts puts into the entity what it has in them
   */
  public static <A, E extends AggregateEntity> Rows<A> of(
      Class<E> entity,
      String alias,
      Class<? extends RowMapper<A, E>> mapper,
      String more,
      Parts<E> parts) {
    RowMapper<A, E> rows = Mappers.getMapper(mapper);
    return new Rows<>(
        Selection.of(
            entity,
            alias,
            more,
            (read, row) -> {
              parts.put(read, row);
              return rows.toAggregate(read);
            }),
        rows::toEntity);
  }

  /** Puts parts into an entity that are not in its table. */
  @FunctionalInterface
  public interface Parts<E> {
    /** Reads them from the present row. */
    void put(E entity, ResultRow row) throws SQLException;
  }
}
