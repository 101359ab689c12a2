package org.mintatlas.example;

import org.mintatlas.application.paging.Position;

/**
 * How a list is sorted: by a column, then by the identity; what is absent stands last both ways.
 *
 * @param column the column
 * @param down whether the greatest stands first
 */
record Sort<A>(Column<A> column, boolean down) {

  /** Where something stands. */
  Position position(A aggregate, Object id) {
    Object key = column.key().apply(aggregate);
    return new Position(key == null ? "" : key.toString(), id.toString());
  }

  /** The order in SQL, when the list is read from its beginning (forward) or from its end. */
  String order(boolean forward) {
    String direction = down == forward ? "desc" : "asc";
    String absent = forward ? "nulls last" : "nulls first";
    return "%s %s %s, id %s".formatted(column.name(), direction, absent, direction);
  }

  /**
   * What is reached later than a position, in the order of {@link #order}.
   *
   * @param included whether what stands at the position belongs to it
   */
  Condition from(Position position, boolean forward, boolean included) {
    String beyond = down == forward ? "<" : ">";
    String idBeyond = included ? beyond + "=" : beyond;
    if (position.key().isEmpty()) {
      return forward
          ? Condition.of("%s is null and id %s ?".formatted(column.name(), idBeyond), position.id())
          : Condition.of(
              "%s is not null or id %s ?".formatted(column.name(), idBeyond), position.id());
    }
    Object key = column.read(position.key());
    String sql = "%1$s %2$s ? or %1$s = ? and id %3$s ?";
    return Condition.of(
        (forward ? sql + " or %1$s is null" : sql).formatted(column.name(), beyond, idBeyond),
        key,
        key,
        position.id());
  }
}
