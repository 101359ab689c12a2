package org.mintatlas.persistence.region;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A former name as a row. */
@Embeddable
record FormerNameRow(
    String name, @Column(columnDefinition = "partial_date") @Nullable String until) {}
