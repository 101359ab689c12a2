package org.mintatlas.persistence.values;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Key figures in their order, as arrays of the same length.
 *
 * @param measures what each is about
 * @param values the numbers
 * @param qualifiers how exactly each is stated
 * @param units what is counted
 * @param german what the unit cannot say, in German; null when there is no note
 * @param english the same in English; null when there is none
 * @param dates the date for which each holds; null when its source does not say
 * @param citations who states each
 * @param read the day on which that was read; null when nobody noted it
 * @param speakOf the date of which that speaks; null when the text does not tell
 */
@Embeddable
public record FigureColumns(
    @Column(name = "figure_measures") List<String> measures,
    @Column(name = "figure_values") List<BigDecimal> values,
    @Column(name = "figure_qualifiers") List<String> qualifiers,
    @Column(name = "figure_units") List<String> units,
    @Column(name = "figure_notes_de") List<@Nullable String> german,
    @Column(name = "figure_notes_en") List<@Nullable String> english,
    @Column(name = "figure_dates") List<@Nullable String> dates,
    @Column(name = "figure_sources") List<String> citations,
    @Column(name = "figure_sources_read") List<@Nullable LocalDate> read,
    @Column(name = "figure_sources_speak_of") List<@Nullable String> speakOf) {}
