package org.mintatlas.persistence.qualification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Modules in their order, as arrays of the same length; the sources of all of them stand one behind
 * the other, and {@code sourceCounts} tells how many are of each.
 */
@Embeddable
record ModuleColumns(
    @Column(name = "module_kinds") List<String> kinds,
    @Column(name = "module_titles") List<String> titles,
    @Column(name = "module_from") List<@Nullable String> from,
    @Column(name = "module_to") List<@Nullable String> to,
    @Column(name = "module_modes") List<@Nullable String> modes,
    @Column(name = "module_durations") List<@Nullable BigDecimal> durations,
    @Column(name = "module_duration_qualifiers") List<@Nullable String> qualifiers,
    @Column(name = "module_duration_units") List<@Nullable String> units,
    @Column(name = "module_duration_notes_de") List<@Nullable String> german,
    @Column(name = "module_duration_notes_en") List<@Nullable String> english,
    @Column(name = "module_duration_dates") List<@Nullable String> dates,
    @Column(name = "module_duration_sources") List<@Nullable String> durationCitations,
    @Column(name = "module_duration_sources_read") List<@Nullable LocalDate> durationRead,
    @Column(name = "module_duration_sources_speak_of") List<@Nullable String> durationSpeakOf,
    @Column(name = "module_source_counts") List<Integer> sourceCounts,
    @Column(name = "module_sources") List<String> citations,
    @Column(name = "module_sources_read") List<@Nullable LocalDate> read,
    @Column(name = "module_sources_speak_of") List<@Nullable String> speakOf) {}
