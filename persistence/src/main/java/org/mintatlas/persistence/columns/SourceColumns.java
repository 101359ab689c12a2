package org.mintatlas.persistence.columns;

import static java.util.Objects.requireNonNull;
import static org.mintatlas.persistence.columns.Elements.each;
import static org.mintatlas.persistence.columns.Elements.range;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.Source;

/**
 * Where facts come from, as arrays of the same length.
 *
 * @param sources the citations; null where a thing has no source
 * @param sourcesRead the day on which each was read; null as well when nobody noted it
 * @param sourcesSpeakOf the date of which each speaks; null as well when the text does not tell
 */
@Embeddable
public record SourceColumns(
    List<@Nullable String> sources,
    List<@Nullable LocalDate> sourcesRead,
    List<@Nullable String> sourcesSpeakOf) {

  /** The columns of sources; nulls where there is none. */
  public static SourceColumns of(List<? extends @Nullable Source> sources) {
    return new SourceColumns(
        each(sources, Source::citation),
        each(sources, Source::readOn),
        each(sources, source -> StoredDate.ofOptional(source.speaksOf())));
  }

  /** All of them, where none is absent. */
  public List<Source> all() {
    return range(sources, place -> requireNonNull(source(place)));
  }

  /** The source at a place, if there is one. */
  public @Nullable Source source(int place) {
    String citation = sources.get(place);
    return citation == null
        ? null
        : new Source(
            citation, sourcesRead.get(place), StoredDate.readOptional(sourcesSpeakOf.get(place)));
  }
}
