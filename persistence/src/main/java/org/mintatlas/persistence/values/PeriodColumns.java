package org.mintatlas.persistence.values;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The time in which something goes on, as dates are stored. */
@Embeddable
public record PeriodColumns(
    @Column(columnDefinition = "partial_date") String from,
    @Column(columnDefinition = "partial_date") @Nullable String to) {}
