package org.mintatlas.persistence.values;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** From which to which age something is meant; either may be unknown. */
@Embeddable
public record AgeColumns(@Nullable Integer from, @Nullable Integer to) {}
