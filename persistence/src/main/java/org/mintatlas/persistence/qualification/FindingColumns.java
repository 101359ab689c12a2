package org.mintatlas.persistence.qualification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Findings in their order, as arrays of the same length. */
@Embeddable
record FindingColumns(
    @Column(name = "finding_kinds") List<String> kinds,
    @Column(name = "findings_de") List<String> de,
    @Column(name = "findings_en") List<@Nullable String> en,
    @Column(name = "finding_sources") List<String> citations,
    @Column(name = "finding_sources_read") List<@Nullable LocalDate> read,
    @Column(name = "finding_sources_speak_of") List<@Nullable String> speakOf) {}
