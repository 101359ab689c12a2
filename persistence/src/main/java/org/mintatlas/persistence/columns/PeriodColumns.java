package org.mintatlas.persistence.columns;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The time in which something goes on, as dates are stored. */
@Embeddable
public record PeriodColumns(String from, @Nullable String to) {}
