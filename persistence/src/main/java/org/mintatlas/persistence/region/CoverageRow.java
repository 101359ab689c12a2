package org.mintatlas.persistence.region;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A covered district as a row. */
@Embeddable
record CoverageRow(
    String districtKey,
    @Column(columnDefinition = "partial_date") @Nullable String periodFrom,
    @Column(columnDefinition = "partial_date") @Nullable String periodTo) {}
