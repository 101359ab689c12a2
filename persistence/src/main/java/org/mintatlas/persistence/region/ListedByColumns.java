package org.mintatlas.persistence.region;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** The earliest evidence that a region was listed. */
@Embeddable
record ListedByColumns(
    @Column(name = "listed_by") String date,
    @EmbeddedColumnNaming("listed_by_%s") SourceOfDate source) {

  /** Its source. */
  @Embeddable
  record SourceOfDate(
      @Column(name = "source") String citation,
      @Column(name = "source_read") @Nullable LocalDate readOn,
      @Column(name = "source_speaks_of") @Nullable String speaksOf) {}
}
