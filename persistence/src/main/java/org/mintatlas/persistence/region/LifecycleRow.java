package org.mintatlas.persistence.region;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.region.LifecycleStatus;

/** A change in the life of a region as a row. */
@Embeddable
record LifecycleRow(
    @Enumerated(EnumType.STRING) LifecycleStatus state,
    @Column(columnDefinition = "partial_date") @Nullable String since) {}
