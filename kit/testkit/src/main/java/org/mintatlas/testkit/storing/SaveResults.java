package org.mintatlas.testkit.storing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.SaveResult;

/** Reads what came of saving. */
public final class SaveResults {
  private SaveResults() {}

  /** The aggregate with its new version; fails when it was not stored. */
  public static <T> T saved(SaveResult<T> result) {
    if (result instanceof SaveResult.Saved<T>(T aggregate)) {
      return aggregate;
    }
    return fail("Not stored: " + result);
  }

  /** Fails when it was stored, or refused for any reason but that it refers to nothing. */
  public static void assertReferenceUnknown(SaveResult<?> result, Referent type) {
    assertThat(result)
        .isInstanceOfSatisfying(
            SaveResult.ReferenceUnknown.class,
            unknown -> assertThat(unknown.type()).isEqualTo(type));
  }

  /** Fails unless exactly one was stored, and the others were refused like this. */
  public static <T> T onlySaved(List<SaveResult<T>> results, SaveResult<T> others) {
    List<SaveResult<T>> stored =
        results.stream().filter(SaveResult.Saved.class::isInstance).toList();
    assertThat(stored).as("stored among %s", results).hasSize(1);
    assertThat(results).filteredOn(result -> !stored.contains(result)).containsOnly(others);
    return saved(stored.getFirst());
  }
}
