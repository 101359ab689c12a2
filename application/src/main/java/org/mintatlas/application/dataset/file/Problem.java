package org.mintatlas.application.dataset.file;

import org.jspecify.annotations.Nullable;

/**
 * Why a dataset cannot be imported: one thing that is wrong, and where.
 *
 * @param file the name of the file
 * @param line the line, counted from 1 for the line with the column names; 0 for the whole file
 * @param column the column, or what the columns together are meant to be
 * @param value what stands there, shortened; null when nothing does
 * @param reason why it cannot be
 */
public record Problem(
    String file, long line, String column, @Nullable String value, String reason) {

  /** All of it in one line for people. */
  @Override
  public String toString() {
    return file
        + (line == 0 ? "" : ", line " + line)
        + ", "
        + column
        + (value == null ? "" : " '" + value + "'")
        + ": "
        + reason;
  }
}
