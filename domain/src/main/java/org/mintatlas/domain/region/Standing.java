package org.mintatlas.domain.region;

import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Rule;

/**
 * What is known of the life of a region on a day.
 *
 * @param known whether anybody knows
 * @param state the state; null when nobody knows, or when its life had not begun
 */
public record Standing(boolean known, @Nullable LifecycleStatus state) {
  private static final Rule UNKNOWN_STATE =
      new Rule("region.unknown-state", "cannot be unknown", "kann nicht unbekannt sein");

  /** Its life had not begun. */
  public static final Standing NOT_BEGUN = new Standing(true, null);

  /** It may have been in a state, and nobody knows in which or whether. */
  public static final Standing UNKNOWN = new Standing(false, null);

  /**
   * @throws InvalidValueException when a state is given that is not known
   */
  public Standing {
    if (!known && state != null) {
      throw UNKNOWN_STATE.broken("state", state);
    }
  }

  /** It is known to be in this state. */
  public static Standing in(LifecycleStatus state) {
    return new Standing(true, state);
  }

  /** Whether it is known to be in the state. */
  public boolean is(LifecycleStatus state) {
    return this.state == state;
  }
}
