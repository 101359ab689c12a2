package org.mintatlas.persistence.region;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.region.Coverage;
import org.mintatlas.persistence.values.SourceColumns;

/** A covered district as a row. */
@Embeddable
record CoverageRow(
    String districtKey,
    @Column(columnDefinition = "partial_date") @Nullable String periodFrom,
    @Column(columnDefinition = "partial_date") @Nullable String periodTo,
    @Enumerated(EnumType.STRING) Coverage.Basis basis,
    @Embedded SourceColumns sources) {}
