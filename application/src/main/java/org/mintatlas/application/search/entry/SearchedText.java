package org.mintatlas.application.search.entry;

import org.mintatlas.domain.shared.Require;

/**
 * A text whose words a thing is found by.
 *
 * @param field what its words count
 * @param path the field of the thing that has it, such as {@code name} or {@code place.city}; empty
 *     when no field has it
 * @param written the text as it stands there
 */
public record SearchedText(Field field, String path, String written) {
  public SearchedText {
    Require.given("field", field, "path", path, "written", written);
  }
}
