package org.mintatlas.application.dataset.file;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;

/**
 * Why a dataset cannot be imported: one thing that is wrong, and where.
 *
 * @param file the name of the file
 * @param line the line, counted from 1 for the line with the column names; 0 for the whole file
 * @param column the column, or what the columns together are meant to be
 * @param value what stands there, shortened; null when nothing does
 * @param reason why it cannot be, in English
 * @param german why it cannot be, in German
 */
public record Problem(
    String file, long line, String column, @Nullable String value, String reason, String german) {
  public Problem {
    Require.given("file", file, "column", column, "reason", reason, "german", german);
  }

  /** That a rule is broken there. */
  public Problem(
      String file, long line, String column, @Nullable String value, InvalidValueException broken) {
    this(file, line, column, value, broken.reason(Locale.ENGLISH), broken.reason(Locale.GERMAN));
  }

  /** All of it in one line for people, in German where that is asked for, in English else. */
  public String message(Locale locale) {
    boolean inGerman = locale.getLanguage().equals(Locale.GERMAN.getLanguage());
    return file
        + (line == 0 ? "" : (inGerman ? ", Zeile " : ", line ") + line)
        + ", "
        + column
        + (value == null ? "" : " '" + value + "'")
        + ": "
        + (inGerman ? german : reason);
  }

  /** All of it in one line for people, in English. */
  @Override
  public String toString() {
    return message(Locale.ENGLISH);
  }
}
