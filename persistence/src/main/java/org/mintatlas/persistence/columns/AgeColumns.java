package org.mintatlas.persistence.columns;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The ages that something is meant for; either end may be unknown. */
@Embeddable
public record AgeColumns(@Nullable Integer from, @Nullable Integer to) {}
