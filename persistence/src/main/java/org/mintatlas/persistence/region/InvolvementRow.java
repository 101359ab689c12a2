package org.mintatlas.persistence.region;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.region.Involvement;
import org.mintatlas.persistence.values.SourceColumns;

/** The part of an organisation as a row. */
@Embeddable
record InvolvementRow(
    UUID organisationId,
    @Enumerated(EnumType.STRING) Involvement.Role role,
    @Column(columnDefinition = "partial_date") @Nullable String periodFrom,
    @Column(columnDefinition = "partial_date") @Nullable String periodTo,
    @Embedded SourceColumns sources) {}
