package org.mintatlas.application.dataset.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.mintatlas.domain.shared.GermanTime;
import org.mintatlas.domain.shared.Require;

/**
 * A part of a fact that people had changed, and that an import left as they did, although the
 * dataset says something else.
 *
 * @param file the name of the file that names the fact
 * @param which tells it from the others there, such as its slug
 * @param field the name of the part in the domain, such as {@code profile.name}
 * @param at when it was changed last
 */
public record KeptByHand(String file, String which, String field, Instant at) {
  public KeptByHand {
    Require.given("file", file, "which", which, "field", field, "at", at);
  }

  /** All of it in one line for people, in German where that is asked for, in English else. */
  public String message(Locale locale) {
    LocalDate day = at.atZone(GermanTime.ZONE).toLocalDate();
    return file
        + " '"
        + which
        + "', "
        + field
        + (locale.getLanguage().equals(Locale.GERMAN.getLanguage())
            ? ": beibehalten, von Hand geändert am " + day
            : ": kept, changed by hand on " + day);
  }

  /** All of it in one line for people, in English. */
  @Override
  public String toString() {
    return message(Locale.ENGLISH);
  }
}
