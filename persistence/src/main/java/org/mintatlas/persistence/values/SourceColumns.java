package org.mintatlas.persistence.values;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where facts come from, as two arrays of the same length.
 *
 * @param citations the citations
 * @param retrieved the day for each; null when nobody noted it
 */
@Embeddable
public record SourceColumns(
    @Column(name = "sources") List<String> citations,
    @Column(name = "sources_retrieved") List<@Nullable LocalDate> retrieved) {}
