package org.mintatlas.application.dataset.file;

import org.mintatlas.domain.shared.Require;

/**
 * A fact that was not stored as the import before had left it, and is now as the dataset says.
 *
 * @param file the name of the file that names it
 * @param which tells it from the others there, such as its slug
 * @param edited whether somebody had changed it since; false when that is unknown, because the
 *     program that imported it kept no record of it
 */
public record Overwritten(String file, String which, boolean edited) {
  public Overwritten {
    Require.given("file", file, "which", which);
  }
}
