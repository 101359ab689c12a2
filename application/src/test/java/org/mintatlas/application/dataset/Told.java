package org.mintatlas.application.dataset;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.dataset.file.Problem;

/** A problem as it is told in English. */
record Told(String file, long line, String column, @Nullable String value, String reason) {

  static List<Told> inEnglish(ImportDataset.Result refused) {
    return ((ImportDataset.Result.Refused) refused).problems().stream().map(Told::of).toList();
  }

  static Told of(Problem problem) {
    return new Told(
        problem.file(), problem.line(), problem.column(), problem.value(), problem.reason());
  }
}
