package org.mintatlas.persistence.storing;

import org.mintatlas.persistence.values.FromRow;

/**
 * An aggregate to its row and back. MapStruct writes it, from the names that both have in common.
 */
public interface RowMapper<A, E extends AggregateEntity> {

  E toEntity(A aggregate);

  @FromRow
  A toAggregate(E entity);
}
