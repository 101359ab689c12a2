package org.mintatlas.persistence.storing;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import org.mintatlas.persistence.values.NotRead;

/**
 * An aggregate as rows.
 *
 * <p>The fields of entities are public because entities are only their mapper's and their adapter's
 * business: no class outside of the package sees them, and nothing could be kept right by methods
 * that only get and set.
 */
@MappedSuperclass
public abstract class AggregateEntity {
  /** The identity. */
  @Id public UUID id;

  /** Counts the stored changes, from 1; null before it is written. */
  @Version public @Nullable Long version;

  /** When it is written, as the clock of the database tells it; nobody else sets it. */
  @ColumnTransformer(write = "coalesce(?, clock_timestamp())")
  @NotRead
  @Nullable Instant modified;

  /** Fills what follows from the rest, before it is written. */
  void derive() {}
}
