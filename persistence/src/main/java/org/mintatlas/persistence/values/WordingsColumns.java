package org.mintatlas.persistence.values;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several texts in both languages, as arrays of the same length. */
@Embeddable
public record WordingsColumns(List<String> de, List<@Nullable String> en) {}
