package org.mintatlas.persistence.columns;

import static org.mintatlas.persistence.columns.Elements.each;
import static org.mintatlas.persistence.columns.Elements.range;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.Wording;

/** Several texts in both languages, as arrays of the same length. */
@Embeddable
public record WordingsColumns(List<String> de, List<@Nullable String> en) {

  /** The columns of texts. */
  public static WordingsColumns of(List<Wording> wordings) {
    return new WordingsColumns(
        wordings.stream().map(Wording::de).toList(), each(wordings, Wording::en));
  }

  /** All of them. */
  public List<Wording> all() {
    return range(de, this::wording);
  }

  /** The text at a place. */
  public Wording wording(int place) {
    return new Wording(de.get(place), en.get(place));
  }
}
