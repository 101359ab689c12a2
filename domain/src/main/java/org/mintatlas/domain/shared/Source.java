package org.mintatlas.domain.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from. Every imported fact has one.
 *
 * @param citation a citation or an address on the web, up to 1,000 characters
 * @param retrievedOn the day on which it was read there; null when nobody noted it
 */
public record Source(String citation, @Nullable LocalDate retrievedOn) {

  /**
   * @throws InvalidValueException when the citation is blank or too long
   */
  public Source {
    citation = Require.text("source", citation, 1000);
  }

  /** A source whose day of retrieval was not noted. */
  public static Source of(String citation) {
    return new Source(citation, null);
  }
}
