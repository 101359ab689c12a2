package org.mintatlas.persistence.values;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where facts come from, as arrays of the same length.
 *
 * @param citations the citations
 * @param read the day on which each was read; null when nobody noted it
 * @param speakOf the date of which each speaks; null when the text does not tell
 */
@Embeddable
public record SourceColumns(
    @Column(name = "sources") List<String> citations,
    @Column(name = "sources_read") List<@Nullable LocalDate> read,
    @Column(name = "sources_speak_of") List<@Nullable String> speakOf) {}
