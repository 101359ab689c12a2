package org.mintatlas.persistence.region;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A time of which either end may be unknown. */
@Embeddable
record TenureColumns(@Nullable String from, @Nullable String to) {}
