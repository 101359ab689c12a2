package org.mintatlas.persistence.quality;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.values.WordingColumns;

/** An edition as a row; its scale and its criteria are written by the adapter. */
@Entity
@Table(name = "framework_edition")
class FrameworkEditionEntity extends AggregateEntity {
  @Column(columnDefinition = "slug")
  public String slug;

  @Embedded
  @EmbeddedColumnNaming("framework_%s")
  public WordingColumns framework;

  public int number;

  @Column(columnDefinition = "partial_date")
  public @Nullable String published;

  public boolean example;

  @Embedded
  @EmbeddedColumnNaming("notice_%s")
  public @Nullable WordingColumns notice;
}
