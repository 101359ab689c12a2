package org.mintatlas.persistence.insight;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The results of a survey in their order, as arrays of the same length. A result that is about no
 * number has nulls in all arrays but those of its words.
 *
 * @param german the German words
 * @param english the English words; null where there are none
 * @param measures what each number is about
 * @param values the numbers
 * @param qualifiers how exactly each is stated
 * @param units what is counted
 * @param germanNotes what the unit cannot say, in German; null as well when there is no note
 * @param englishNotes the same in English; null as well when there is none
 * @param dates the date for which each holds; null as well when its source does not say
 * @param citations who states each
 * @param read the day on which that was read; null as well when nobody noted it
 * @param speakOf the date of which that speaks; null as well when the text does not tell
 */
@Embeddable
record ResultColumns(
    @Column(name = "result_de") List<String> german,
    @Column(name = "result_en") List<@Nullable String> english,
    @Column(name = "result_measures") List<@Nullable String> measures,
    @Column(name = "result_values") List<@Nullable BigDecimal> values,
    @Column(name = "result_qualifiers") List<@Nullable String> qualifiers,
    @Column(name = "result_units") List<@Nullable String> units,
    @Column(name = "result_notes_de") List<@Nullable String> germanNotes,
    @Column(name = "result_notes_en") List<@Nullable String> englishNotes,
    @Column(name = "result_dates") List<@Nullable String> dates,
    @Column(name = "result_sources") List<@Nullable String> citations,
    @Column(name = "result_sources_read") List<@Nullable LocalDate> read,
    @Column(name = "result_sources_speak_of") List<@Nullable String> speakOf) {}
