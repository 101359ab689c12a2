package org.mintatlas.persistence.region;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A former name as a row. */
@Embeddable
record FormerNameRow(String name, @Nullable String until) {}
