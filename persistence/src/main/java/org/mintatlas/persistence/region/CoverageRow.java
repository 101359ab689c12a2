package org.mintatlas.persistence.region;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.mintatlas.domain.region.Coverage;
import org.mintatlas.persistence.columns.ByName;
import org.mintatlas.persistence.columns.SourceColumns;

/** A covered district as a row. */
@Embeddable
record CoverageRow(
    @Column(name = "district_key") String district,
    @EmbeddedColumnNaming("period_%s") TenureColumns tenure,
    @ByName Coverage.Basis basis,
    SourceColumns sources) {}
