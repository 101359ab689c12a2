package org.mintatlas.persistence.storing;

import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.Sourced;
import org.mintatlas.persistence.columns.SourceColumns;
import org.mintatlas.persistence.values.NotRead;

/** An aggregate as rows, with its sources and the latest day for which they assure it. */
@MappedSuperclass
public abstract class SourcedEntity extends AggregateEntity {
  public SourceColumns sources;
  @NotRead @Nullable LocalDate assuredOn;

  @Override
  final void derive() {
    assuredOn = Sourced.assuredOn(sources.all());
  }
}
