package org.mintatlas.persistence.columns;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A text in both languages. */
@Embeddable
public record WordingColumns(String de, @Nullable String en) {}
