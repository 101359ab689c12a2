package org.mintatlas.persistence.quality;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.mintatlas.persistence.storing.AggregateEntity;

/** An edition as a row; its scale and its criteria are written by the adapter. */
@Entity
@Table(name = "framework_edition")
class FrameworkEditionEntity extends AggregateEntity {
  @Column(columnDefinition = "slug")
  public String slug;

  public String frameworkDe;
  public @Nullable String frameworkEn;
  public int number;

  @Column(columnDefinition = "partial_date")
  public @Nullable String published;

  public boolean example;
  public @Nullable String noticeDe;
  public @Nullable String noticeEn;
}
