package org.mintatlas.testkit.storing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

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
  public static void assertReferenceUnknown(SaveResult<?> result, String what) {
    assertThat(result).isEqualTo(new SaveResult.ReferenceUnknown<>(what));
  }
}
